import { useState } from 'preact/hooks';
import { verdictKeys } from '@/components/claim/claim-keys';
import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Translate } from '@/components/i18n/translate';
import { Icon } from '@/components/icon/Icon';
import { queryFields } from '@/utils/annotation/query/fields';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';

/** A verdict, or what stands in its place in a query. */
type Review = (typeof queryFields.verdict.choices)[number];

const choices: readonly Review[] = [
  'none',
  ...queryFields.verdict.choices.filter((choice) => choice !== 'none'),
];

interface ReviewMenuProps {
  /** As a query has it. */
  readonly review: string | undefined;
  readonly onReview: (review: Review | undefined) => void;
}

/** Filters by verdict: one of five, none yet, or dismissed. Choosing the chosen one shows all again. */
export function ReviewMenu({ review, onReview }: ReviewMenuProps) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = choices.find((choice) => choice === review);
  return (
    <>
      <button
        type="button"
        class="chip chip--text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {chosen === undefined ? t('filterVerdict') : reviewName(t, chosen)}
        <Icon name="down" />
      </button>
      {anchor !== null && (
        <Menu label={t('filterVerdict')} anchor={anchor} onClose={() => setAnchor(null)}>
          {choices.map((choice) => (
            <MenuItem
              key={choice}
              checked={choice === chosen}
              onChoose={() => onReview(choice === chosen ? undefined : choice)}
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
  return <VerdictGlyph verdict={review === 'none' ? null : review} />;
}

function reviewName(t: Translate, review: Review): string {
  if (review === 'dismissed') return t('cardNotAClaim');
  return t(review === 'none' ? 'verdictNone' : verdictKeys[review]);
}
