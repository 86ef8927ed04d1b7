import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';

interface NameDialogProps {
  readonly label: string;
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name; Enter saves it, Escape leaves it. */
export function NameDialog({ label, name, onSave, onClose }: NameDialogProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="name-dialog" aria-label={label} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => {
          if (typed.trim() !== '') onSave(typed.trim());
        }}
      >
        <label>
          {label}
          <input
            class="input"
            value={typed}
            maxLength={200}
            required
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="button button--primary">
            {t('save')}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
