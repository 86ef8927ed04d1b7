import { kindLetters } from '@/components/claim/claim-keys';
import type { Claim } from '@/utils/claims/types';

interface MarkedTextProps {
  readonly text: string;
  /** In text order. Of two that overlap the earlier is marked. */
  readonly claims: readonly Claim[];
}

/** A text with its claims marked, as the page would be. */
export function MarkedText({ text, claims }: MarkedTextProps) {
  let end = 0;
  const shown = claims.filter((claim) => {
    const isFree = claim.start >= end;
    if (isFree) end = claim.end;
    return isFree;
  });
  return (
    <>
      {shown.map((claim, index) => (
        <>
          {text.slice(shown[index - 1]?.end ?? 0, claim.start)}
          <mark class="mark" data-kind={kindLetters[claim.kind]} data-certainty={claim.certainty}>
            {text.slice(claim.start, claim.end)}
          </mark>
        </>
      ))}
      {text.slice(shown.at(-1)?.end ?? 0)}
    </>
  );
}
