import { WordDiff } from '@/components/annotation/WordDiff';
import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { verdictKeys } from '@/components/claim/claim-keys';
import { formatNumber } from '@/components/claim/claim-words';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { SentenceChange } from '@/utils/anchor/article-changes';
import type { Annotation } from '@/utils/annotation/types';

interface SentenceChangeViewProps {
  readonly change: SentenceChange;
  /** The reader's notes on it. */
  readonly notes: readonly Annotation[];
}

const kindKeys = {
  edited: 'changeEdited',
  added: 'changeAdded',
  removed: 'changeRemoved',
} as const satisfies Record<SentenceChange['kind'], MessageKey>;

/** One sentence that was edited, added or removed: its figures large, its words with strikes and underlines. */
export function SentenceChangeView({ change, notes }: SentenceChangeViewProps) {
  const t = useTranslate();
  return (
    <article class="sentence-change">
      <p class="meta sentence-change__head">
        <span>{t(kindKeys[change.kind], formatNumber(t, change.paragraph))}</span>
        {notes.map((note) => (
          <span key={note.id} class="sentence-change__note">
            <VerdictGlyph verdict={note.verdict} />
            {note.verdict === null ? t('changeNoted') : t('changeJudged', t(verdictKeys[note.verdict]))}
          </span>
        ))}
      </p>
      <Words change={change} />
    </article>
  );
}

function Words({ change: { kind, before, after } }: Pick<SentenceChangeViewProps, 'change'>) {
  if (kind === 'edited') return <WordDiff before={before} after={after} />;
  return (
    <p class="quote" dir="auto">
      {kind === 'added' ? <ins>{after}</ins> : <del>{before}</del>}
    </p>
  );
}
