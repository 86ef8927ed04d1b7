import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Claim, Relation, Remark } from '@/utils/claims/types';

const relationTexts = {
  part: 'relationPart',
  repeat: 'relationRepeat',
  alternative: 'relationAlternative',
  background: 'relationBackground',
} as const satisfies Record<Relation['kind'], MessageKey>;

const remarkTexts = {
  'parts-exceed-whole': 'remarkParts',
  'headline-exceeds-text': 'remarkHeadline',
} as const satisfies Record<Remark['kind'], MessageKey>;

/** Says how a figure stands to the others of its text, and what does not fit; nothing for one that stands alone. */
export function ClaimRemarks({ relation, remark }: Pick<Claim, 'relation' | 'remark'>) {
  const t = useTranslate();
  if (relation === null && remark === null) return null;
  return (
    <ul class="remarks meta">
      {relation !== null && <li>{t(relationTexts[relation.kind])}</li>}
      {remark !== null && (
        <li>{t(remarkTexts[remark.kind], new Intl.NumberFormat(t.locale).format(remark.figure))}</li>
      )}
    </ul>
  );
}
