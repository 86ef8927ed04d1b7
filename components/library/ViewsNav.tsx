import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { libraryViews, viewTexts, type LibraryView } from './library-view';

interface ViewsNavProps {
  readonly view: LibraryView;
  readonly counts: Readonly<Partial<Record<LibraryView, number>>>;
  readonly onView: (view: LibraryView) => void;
}

/** The views of the library with how much is in each. */
export function ViewsNav({ view, counts, onView }: ViewsNavProps) {
  const t = useTranslate();
  return (
    <nav class="views" aria-label={t('views')}>
      <p class="views__brand">
        <Icon name="brand" />
        {t('extensionName')}
      </p>
      <ul>
        {libraryViews.map((name) => (
          <li key={name}>
            <button type="button" aria-current={name === view} onClick={() => onView(name)}>
              <Icon name={viewTexts[name].icon} />
              <span>{t(viewTexts[name].name)}</span>
              <span class="count">{formatNumber(t, counts[name] ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
