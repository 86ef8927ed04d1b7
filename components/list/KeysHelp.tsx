import './detail.css';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

const keys = [
  ['keyMove', ['↓', '↑', 'j', 'k']],
  ['keyOpen', ['Enter']],
  ['keyVerdict', ['1', '2', '3', '4', '5']],
  ['keyNote', ['n']],
  ['keyTag', ['t']],
  ['keyEvidence', ['e']],
  ['keyScope', ['s']],
  ['keyDismiss', ['x']],
  ['keyDelete', ['Delete']],
  ['keyUndo', ['u']],
  ['keyChoose', ['Space']],
  ['keyRange', ['Shift+↓', 'Shift+↑']],
  ['keyChooseAll', ['Ctrl+A']],
  ['keySearch', ['/']],
  ['keyHelp', ['?']],
  ['keyBack', ['Esc']],
] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];

/** The keys of the list, in a dialog that Escape closes. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-help" aria-labelledby="keys-help-title" onClose={onClose}>
      <div class="keys-help__head">
        <h2 id="keys-help-title">{t('keysTitle')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <KeysList />
    </dialog>
  );
}

/** The keys of the list and what they do. */
export function KeysList() {
  const t = useTranslate();
  return (
    <dl class="keys-list">
      {keys.map(([name, pressed]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
