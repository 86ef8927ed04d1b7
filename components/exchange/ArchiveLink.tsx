import { useTranslate } from '@/components/i18n/TranslateContext';

/** Offers to have a third party keep the page, and says first what that sends. Nothing is sent before the click. */
export function ArchiveLink({ source }: { readonly source: string }) {
  const t = useTranslate();
  if (!/^https?:/iu.test(source)) return null;
  return (
    <details class="card__section">
      <summary>{t('archiveTitle')}</summary>
      <p class="meta">{t('archiveText')}</p>
      <a href={`https://web.archive.org/save/${source}`} target="_blank" rel="noreferrer noopener">
        {t('archiveDo')}
      </a>
    </details>
  );
}
