import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';

interface SideListProps {
  readonly sides: readonly { readonly key: string; readonly name: string; readonly figures: number }[];
  readonly hrefOf: (key: string) => string;
}

/** The sides that figures are about, each with its timeline. */
export function SideList({ sides, hrefOf }: SideListProps) {
  const t = useTranslate();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('columnSide')}</th>
          <th scope="col" class="number">
            {t('columnFigures')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sides.map(({ key, name, figures }) => (
          <tr key={key}>
            <td>
              <a href={hrefOf(key)}>{name}</a>
            </td>
            <td class="number">{formatNumber(t, figures)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
