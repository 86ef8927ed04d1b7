import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';

interface GroupRowProps {
  readonly at: number;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The head of a group, with a box that chooses all of it. */
export function GroupRow({ at, label, count, isChosen, onChoose }: GroupRowProps) {
  const t = useTranslate();
  return (
    <tr id={`line-${at}`} class="group" aria-rowindex={at + 2}>
      <td class="cell-choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selectGroup', label)}
          checked={isChosen}
          onChange={onChoose}
        />
      </td>
      <th scope="rowgroup" colSpan={7}>
        <bdi>{label}</bdi> <span class="meta">{plural(t, 'notesCounted', count)}</span>
      </th>
    </tr>
  );
}
