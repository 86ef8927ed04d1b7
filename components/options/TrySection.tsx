import { useState } from 'preact/hooks';
import { ClaimRemarks } from '@/components/annotation/ClaimRemarks';
import { WhyMarked } from '@/components/annotation/WhyMarked';
import { claimPhrase } from '@/components/claim/claim-words';
import { Figure } from '@/components/claim/Figure';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { correctedRecord } from '@/utils/annotation/corrected-record';
import type { Claim } from '@/utils/claims/types';
import { MarkedText } from './MarkedText';
import { Section } from './Section';

interface TrySectionProps {
  /** Reads a text; about a microsecond a character. */
  readonly find: (text: string) => readonly Claim[];
}

/** Characters that are read at every key. */
const longest = 2_000;

/** Reads a typed sentence as it would read an article, and says why it marked what. */
export function TrySection({ find }: TrySectionProps) {
  const t = useTranslate();
  const [text, setText] = useState(t('trySentence'));
  const claims = find(text);
  return (
    <Section id="try" title={t('optionsTry')} text={t('optionsTryText')}>
      <textarea
        class="textarea quote"
        aria-label={t('optionsTry')}
        dir="auto"
        maxLength={longest}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="quote try__text" dir="auto">
        <MarkedText text={text} claims={claims} />
      </p>
      {claims.length === 0 && <p class="meta">{t('noClaims')}</p>}
      <ul class="try__claims">
        {claims.map((claim) => (
          <TriedClaim key={`${claim.start}-${claim.kind}`} claim={claim} />
        ))}
      </ul>
    </Section>
  );
}

function TriedClaim({ claim }: { readonly claim: Claim }) {
  const t = useTranslate();
  const record = correctedRecord({ claim, corrections: {} });
  if (record === null) return null;
  return (
    <li>
      <p class="try__claim">
        <KindSlip kind={claim.kind} />
        {claim.quantity !== null && <Figure quantity={claim.quantity} outcome={claim.outcome} />}
        <span>{claimPhrase(t, record)}</span>
        <span class="meta">{claim.attribution ?? t('nobodyNamed')}</span>
      </p>
      <ClaimRemarks relation={claim.relation} remark={claim.remark} />
      <WhyMarked why={claim.why} />
    </li>
  );
}
