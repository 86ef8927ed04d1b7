import type { ClaimKind } from '@/utils/claims/types';
import { kindLetters } from './claim-keys';

interface KindSlipProps {
  readonly kind: ClaimKind;
}

/** A slip of the highlight itself, with its letter. Decoration: the kind's name stands beside it or in a label. */
export function KindSlip({ kind }: KindSlipProps) {
  const letter = kindLetters[kind];
  return (
    <span class="kind" data-kind={letter} aria-hidden="true">
      {letter}
    </span>
  );
}
