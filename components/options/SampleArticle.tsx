import { claimSummary } from '@/components/claim/claim-words';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { correctedRecord } from '@/utils/annotation/corrected-record';
import type { Claim } from '@/utils/claims/types';
import { MarkedText } from './MarkedText';

interface SampleArticleProps {
  readonly title: string;
  readonly paragraphs: readonly { readonly text: string; readonly claims: readonly Claim[] }[];
}

/** The sample article with its claims marked, and beside each paragraph what they were read as. */
export function SampleArticle({ title, paragraphs }: SampleArticleProps) {
  const t = useTranslate();
  return (
    <main class="sample-article">
      <p class="label">{t('sampleLabel')}</p>
      <h1 lang="en" dir="ltr">
        {title}
      </h1>
      {paragraphs.map(({ text, claims }) => (
        <section key={text}>
          <p class="sample-article__text" lang="en" dir="ltr">
            <MarkedText text={text} claims={claims} />
          </p>
          <ul>
            {claims.map((claim) => (
              <ReadClaim key={claim.start} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
      <p class="fine">{t('sampleNext')}</p>
    </main>
  );
}

function ReadClaim({ claim }: { readonly claim: Claim }) {
  const t = useTranslate();
  const record = correctedRecord({ claim, corrections: {} });
  if (record === null) return null;
  return (
    <li>
      <KindSlip kind={claim.kind} />
      <span>
        {claimSummary(t, record)}
        <br />
        <span class="meta">{claim.attribution ?? t('nobodyNamed')}</span>
      </span>
    </li>
  );
}
