import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { limits } from '@/utils/annotation/limits';

interface NoteFieldProps {
  /** The note as stored. */
  readonly note: string;
  /** What was typed and not stored yet; it wins over `note`. */
  readonly unsaved: string | null;
  readonly onType: (note: string) => void;
  readonly onSave: (note: string) => void;
}

/** How long after the last key a note is saved, in milliseconds. */
const pause = 400;

/** The note: saved after a pause, on leaving and by Ctrl+Enter. Never empties itself when a save fails. */
export function NoteField({ note, unsaved, onType, onSave }: NoteFieldProps) {
  const t = useTranslate();
  const id = useId();
  const field = useAutosave(unsaved ?? note, note, onSave);
  return (
    <>
      <label class="visually-hidden" for={id}>
        {t('cardNote')}
      </label>
      <textarea
        class="textarea card__note"
        id={id}
        data-field="note"
        dir="auto"
        rows={field.text === '' ? 1 : 2}
        maxLength={limits.note}
        placeholder={t('cardNote')}
        value={field.text}
        onInput={({ currentTarget: { value } }) => {
          field.type(value);
          onType(value);
        }}
        onBlur={field.save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.save();
        }}
      />
    </>
  );
}

/** Holds the typed text, and sends it once it differs from what is stored and from what was sent last. */
function useAutosave(initial: string, stored: string, onSave: (note: string) => void) {
  const [text, setText] = useState(initial);
  const latest = useRef({ text: initial, sent: stored, onSave });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current.onSave = onSave;
  const save = () => {
    clearTimeout(timer.current);
    const { text: typed, sent } = latest.current;
    if (typed === sent) return;
    latest.current.sent = typed;
    latest.current.onSave(typed);
  };
  useEffect(() => save, []);
  const type = (typed: string) => {
    latest.current.text = typed;
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pause);
  };
  return { text, type, save };
}
