import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

interface ReviewFootProps {
  /** The access check box, where the site is known. */
  readonly access: ComponentChildren;
  /** `null` when there is nothing to copy. */
  readonly onCopy: (() => void) | null;
  readonly onLibrary: () => void;
}

export function ReviewFoot({ access, onCopy, onLibrary }: ReviewFootProps) {
  const t = useTranslate();
  return (
    <>
      <span class="foot__access">{access}</span>
      {onCopy !== null && (
        <button type="button" class="button button--quiet" onClick={onCopy}>
          <Icon name="copy" />
          {t('copy')}
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={onLibrary}>
        <Icon name="table" />
        {t('library')}
      </button>
    </>
  );
}
