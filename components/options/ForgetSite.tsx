import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Skeleton } from '@/components/page-state/Skeleton';

interface ForgettableSite {
  readonly host: string;
  readonly notes: number;
}

interface ForgetSiteProps {
  /** `null` while they are read. */
  readonly sites: readonly ForgettableSite[] | null;
  /** What came of it or why sites cannot be read; `null` before. */
  readonly message: string | null;
  readonly onForget: (host: string) => void;
}

/** Forgets all that is kept of one site, once that is confirmed: there is no way back. */
export function ForgetSite({ sites, message, onForget }: ForgetSiteProps) {
  const t = useTranslate();
  const [host, setHost] = useState('');
  const [asked, setAsked] = useState<ForgettableSite | null>(null);
  const chosen = sites?.find((site) => site.host === host) ?? sites?.[0];
  return (
    <>
      <h3>{t('forgetSite')}</h3>
      <p>{t('forgetText')}</p>
      {sites === null && message === null && <Skeleton />}
      {sites?.length === 0 && <p class="meta">{t('forgetNone')}</p>}
      {chosen !== undefined && (
        <p class="wipe">
          <select
            class="input"
            aria-label={t('forgetSite')}
            value={chosen.host}
            onChange={({ currentTarget }) => setHost(currentTarget.value)}
          >
            {sites?.map((site) => (
              <option key={site.host} value={site.host}>
                {site.host}
              </option>
            ))}
          </select>
          <button type="button" class="button button--danger" onClick={() => setAsked(chosen)}>
            {t('forget')}
          </button>
        </p>
      )}
      <p role="status">{message}</p>
      {asked !== null && (
        <ForgetDialog
          title={t('forgetAsk', asked.host)}
          text={plural(t, 'forgetLoses', asked.notes)}
          onForget={() => onForget(asked.host)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface ForgetDialogProps {
  readonly title: string;
  readonly text: string;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

function ForgetDialog({ title, text, onForget, onClose }: ForgetDialogProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="name-dialog" aria-label={title} onClose={onClose}>
      <form method="dialog" onSubmit={onForget}>
        <h3>{title}</h3>
        <p>{text}</p>
        <div class="actions">
          <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="button button--danger">
            {t('forget')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
