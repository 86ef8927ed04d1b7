import { kindKeys } from '@/components/claim/claim-keys';
import { formatNumber } from '@/components/claim/claim-words';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { claimKinds, type ClaimKind } from '@/utils/claims/types';

interface KindChipsProps {
  readonly counts: Readonly<Partial<Record<ClaimKind, number>>>;
  readonly chosen: readonly ClaimKind[];
  readonly onToggle: (kind: ClaimKind) => void;
}

/** A chip for each kind with its count; kinds without any are left out unless they are chosen. */
export function KindChips({ counts, chosen, onToggle }: KindChipsProps) {
  const t = useTranslate();
  const shown = claimKinds.filter((kind) => (counts[kind] ?? 0) > 0 || chosen.includes(kind));
  return (
    <div class="chips" role="group" aria-label={t('filterKinds')}>
      {shown.map((kind) => {
        const count = formatNumber(t, counts[kind] ?? 0);
        return (
          <button
            key={kind}
            type="button"
            class={counts[kind] ? 'chip' : 'chip chip--none'}
            aria-pressed={chosen.includes(kind)}
            aria-label={t('filterKind', t(kindKeys[kind]), count)}
            title={t(kindKeys[kind])}
            onClick={() => onToggle(kind)}
          >
            <KindSlip kind={kind} />
            {count}
          </button>
        );
      })}
    </div>
  );
}
