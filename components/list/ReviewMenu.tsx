import { useState } from 'preact/hooks';
import { verdictKeys } from '@/components/claim/claim-keys';
import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Translate } from '@/components/i18n/translate';
import { Icon } from '@/components/icon/Icon';
import { verdicts } from '@/utils/annotation/types';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import type { NoteFilter } from './note-filter';

type Review = NonNullable<NoteFilter['review']>;

interface ReviewMenuProps {
  readonly review: Review | undefined;
  readonly onReview: (review: Review | undefined) => void;
}

/** Filters by verdict: one of five, none yet, or dismissed. Choosing the chosen one shows all again. */
export function ReviewMenu({ review, onReview }: ReviewMenuProps) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choices: readonly Review[] = ['not-reviewed', ...verdicts, 'dismissed'];
  return (
    <>
      <button
        type="button"
        class="chip chip--text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {review === undefined ? t('filterVerdict') : reviewName(t, review)}
        <Icon name="down" />
      </button>
      {anchor !== null && (
        <Menu label={t('filterVerdict')} anchor={anchor} onClose={() => setAnchor(null)}>
          {choices.map((choice) => (
            <MenuItem
              key={choice}
              checked={choice === review}
              onChoose={() => onReview(choice === review ? undefined : choice)}
            >
              <ReviewGlyph review={choice} />
              {reviewName(t, choice)}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}

function ReviewGlyph({ review }: { readonly review: Review }) {
  if (review === 'dismissed') return <Icon name="close" />;
  return <VerdictGlyph verdict={review === 'not-reviewed' ? null : review} />;
}

function reviewName(t: Translate, review: Review): string {
  if (review === 'dismissed') return t('cardNotAClaim');
  return t(review === 'not-reviewed' ? 'verdictNone' : verdictKeys[review]);
}
