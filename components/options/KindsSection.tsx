import { certaintyKeys, kindKeys, kindLetters } from '@/components/claim/claim-keys';
import { KindSlip } from '@/components/claim/KindSlip';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { toggle } from '@/components/list/filter-entries';
import { certainties, claimKinds, type ClaimKind } from '@/utils/claims/types';
import { Section } from './Section';

const kindHints = {
  loss: 'kindLossHint',
  displacement: 'kindDisplacementHint',
  territory: 'kindTerritoryHint',
  strength: 'kindStrengthHint',
  attack: 'kindAttackHint',
  supply: 'kindSupplyHint',
} as const satisfies Record<ClaimKind, MessageKey>;

interface KindsSectionProps {
  readonly kinds: readonly ClaimKind[];
  readonly onKinds: (kinds: readonly ClaimKind[]) => void;
}

/** Which kinds are marked, and the key to the marks: colour and letter say the kind, the line the certainty. */
export function KindsSection({ kinds, onKinds }: KindsSectionProps) {
  const t = useTranslate();
  return (
    <Section id="kinds" title={t('optionsKinds')} text={t('optionsKindsText')}>
      <table class="kinds">
        <tbody>
          {claimKinds.map((kind) => (
            <tr key={kind}>
              <td>
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  aria-labelledby={`kind-${kind}`}
                  onChange={() => onKinds(toggle(kinds, kind))}
                />
              </td>
              <td>
                <KindSlip kind={kind} />
              </td>
              <th scope="row" id={`kind-${kind}`}>
                {t(kindKeys[kind])}
              </th>
              <td>{t(kindHints[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="lines" data-kind={kindLetters.territory} aria-label={t('optionsLines')}>
        {certainties.map((certainty) => (
          <li key={certainty}>
            <span class="mark" data-certainty={certainty}>
              {t('optionsLineSample')}
            </span>
            <span class="meta">{t(certaintyKeys[certainty])}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
