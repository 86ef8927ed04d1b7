import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatMoment } from './format-moment';
import type { ShownVersion } from './step';

interface VersionListProps {
  /** In the order in which they were seen. */
  readonly versions: readonly ShownVersion[];
  readonly onBaseline: (hash: string) => void;
  readonly onRead: (hash: string) => void;
}

/** The versions of an article, newest first: read one, or choose since which one changes are told. */
export function VersionList({ versions, onBaseline, onRead }: VersionListProps) {
  const t = useTranslate();
  return (
    <fieldset class="versions">
      <legend class="label">{t('versionsSince')}</legend>
      {versions.toReversed().map((version) => (
        <div key={version.hash} class="versions__row">
          <label>
            <input
              type="radio"
              name="baseline"
              checked={version.isBaseline}
              onChange={() => onBaseline(version.hash)}
            />
            <span>{formatMoment(t, version.firstSeen)}</span>
            {version.lastSeen !== version.firstSeen && (
              <span class="meta">{t('versionAgain', formatMoment(t, version.lastSeen))}</span>
            )}
          </label>
          <button type="button" class="button button--link" onClick={() => onRead(version.hash)}>
            {t('versionRead')}
          </button>
        </div>
      ))}
    </fieldset>
  );
}
