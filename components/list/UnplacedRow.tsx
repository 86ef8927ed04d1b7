import type { RowCell } from '@/components/claim/ClaimRow';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { OrphanReason, Resolution } from '@/utils/anchor/types';
import type { PageEntry } from '@/utils/annotation/page-state';

interface UnplacedRowProps {
  readonly entry: PageEntry;
  readonly isSelected: boolean;
  readonly tabStop: RowCell | null;
  readonly onOpen: () => void;
  readonly onPlace: () => void;
}

const orphanKeys = {
  deleted: 'unplacedDeleted',
  'page-replaced': 'unplacedReplaced',
  'not-loaded': 'unplacedNotLoaded',
  'not-found': 'unplacedNotFound',
} as const satisfies Record<OrphanReason, MessageKey>;

/** The row of a note that has no place in the page any more, or more than one. */
export function UnplacedRow({ entry, isSelected, tabStop, onOpen, onPlace }: UnplacedRowProps) {
  const t = useTranslate();
  return (
    <div class="claim-row claim-row--orphan" role="row" aria-selected={isSelected}>
      <Icon name="unplaced" />
      <button
        type="button"
        class="claim-row__open"
        role="gridcell"
        tabIndex={tabStop === 'open' ? 0 : -1}
        onClick={onOpen}
      >
        <span class="claim-row__head">
          <span class="claim-row__what">{t(unplacedKey(entry.resolution))}</span>
        </span>
        <span class="claim-row__quote" dir="auto">
          <q>{entry.annotation?.selectors.quote.exact}</q>
        </span>
      </button>
      <button
        type="button"
        class="button button--link claim-row__place"
        role="gridcell"
        tabIndex={tabStop === 'verdict' ? 0 : -1}
        onClick={onPlace}
      >
        {t('placeChoose')}
      </button>
    </div>
  );
}

function unplacedKey(resolution: Resolution | null): MessageKey {
  if (resolution?.state === 'ambiguous') return 'unplacedAmbiguous';
  return resolution?.state === 'orphan' ? orphanKeys[resolution.reason] : 'unplacedNotFound';
}
