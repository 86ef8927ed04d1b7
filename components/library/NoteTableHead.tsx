import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { NoteSort } from '@/utils/annotation/arrangement';

interface NoteTableHeadProps {
  readonly sort: NoteSort;
  readonly onSort: (sort: NoteSort) => void;
  readonly chosen: number;
  readonly total: number;
  readonly onSelectAll: () => void;
  readonly selectLabel: string;
}

/** The columns; those that notes can be ordered by are buttons. */
export function NoteTableHead({ sort, onSort, chosen, total, onSelectAll, selectLabel }: NoteTableHeadProps) {
  const t = useTranslate();
  const head = { sort, onSort };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="cell-choice">
          <AllBox chosen={chosen} total={total} label={selectLabel} onSelectAll={onSelectAll} />
        </th>
        <th scope="col" class="cell-kind">
          <span class="visually-hidden">{t('columnKind')}</span>
        </th>
        <SortHead {...head} by="figure" label="factFigure" class="number cell-figure" />
        <th scope="col">{t('columnWhat')}</th>
        <SortHead {...head} by="said" label="factSaidBy" class="said" />
        <SortHead {...head} by="site" label="columnIn" class="cell-in" />
        <SortHead {...head} by="date" label="columnDate" class="cell-date" />
        <th scope="col" class="cell-verdict">
          <span class="visually-hidden">{t('filterVerdict')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface SortHeadProps extends Pick<NoteTableHeadProps, 'sort' | 'onSort'> {
  readonly by: NoteSort['by'];
  readonly label: MessageKey;
  readonly class: string;
}

/** Pressed once it orders the way one asks for first, again the other way, then as before. */
function SortHead({ sort, onSort, by, label, class: extra }: SortHeadProps) {
  const t = useTranslate();
  const isSorted = sort.by === by;
  const first = by === 'figure' || by === 'date';
  const next = !isSorted
    ? { by, descending: first }
    : sort.descending === first
      ? { by, descending: !first }
      : { by: 'changed' as const, descending: true };
  return (
    <th
      scope="col"
      class={extra}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort(next)}>
        {t(label)}
        {isSorted && <Icon name="sort" class={sort.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function AllBox({
  chosen,
  total,
  label,
  onSelectAll,
}: Pick<NoteTableHeadProps, 'chosen' | 'total' | 'onSelectAll'> & { readonly label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const isAll = chosen > 0 && chosen >= total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen > 0 && !isAll;
  });
  return <input ref={box} type="checkbox" aria-label={label} checked={isAll} onChange={onSelectAll} />;
}
