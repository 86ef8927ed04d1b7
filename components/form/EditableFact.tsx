import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { useFocusBack } from './use-focus-back';

/** How a fact is corrected: by free words, or by one choice of a list (in groups where it is long). */
export type FactEditor =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'choice'; readonly value: string; readonly groups: readonly ChoiceGroup[] };

export interface ChoiceGroup {
  readonly label: string | null;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

interface EditableFactProps {
  /** Name of the fact, for the field and for screen readers. */
  readonly label: string;
  /** What the fact says, as plain words. */
  readonly text: string;
  readonly editor: FactEditor;
  /** What the article was read as before the reader corrected it; `null` when it was not. */
  readonly was: string | null;
  readonly onSave: (value: string) => void;
  readonly class?: string | undefined;
  /** Name by which a key finds the fact. */
  readonly field?: string;
  /** How it looks at rest, where that is more than `text`. */
  readonly children?: ComponentChildren;
}

/** A fact is text until pointed at. A click edits it in place; Enter saves, Escape restores. */
export function EditableFact(props: EditableFactProps) {
  const [isEditing, setEditing] = useState(false);
  const button = useFocusBack(isEditing);
  if (!isEditing) return <FactAtRest {...props} button={button} onEdit={() => setEditing(true)} />;
  const close = (value: string | null) => {
    setEditing(false);
    if (value !== null && value !== props.editor.value) props.onSave(value);
  };
  return props.editor.type === 'text' ? (
    <FactInput label={props.label} value={props.editor.value} onClose={close} />
  ) : (
    <FactSelect label={props.label} editor={props.editor} onClose={close} />
  );
}

interface FactAtRestProps extends EditableFactProps {
  readonly button: preact.RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}

function FactAtRest({ label, text, was, children, button, onEdit, field, ...rest }: FactAtRestProps) {
  const t = useTranslate();
  const classes = ['fact', was !== null && 'fact--corrected', rest.class].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={classes}
      data-field={field}
      ref={button}
      aria-label={t('factCorrect', label, text)}
      title={was === null ? label : t('factWas', was)}
      onClick={onEdit}
    >
      {children ?? text}
      <Icon name="down" />
    </button>
  );
}

interface EditorProps {
  readonly label: string;
  /** Given the new value, or `null` to restore the old one. */
  readonly onClose: (value: string | null) => void;
}

function FactInput({ label, value, onClose }: EditorProps & { readonly value: string }) {
  return (
    <input
      class="fact__input"
      aria-label={label}
      dir="auto"
      defaultValue={value}
      ref={focusAll}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        keepKey(event);
        onClose(event.key === 'Enter' ? event.currentTarget.value.trim() : null);
      }}
      onBlur={({ currentTarget }) => currentTarget.isConnected && onClose(currentTarget.value.trim())}
    />
  );
}

function FactSelect({
  label,
  editor,
  onClose,
}: EditorProps & { readonly editor: Extract<FactEditor, { type: 'choice' }> }) {
  return (
    <select
      class="fact__input select"
      aria-label={label}
      value={editor.value}
      ref={focusAll}
      onChange={({ currentTarget }) => onClose(currentTarget.value)}
      onBlur={() => onClose(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        keepKey(event);
        onClose(event.key === 'Enter' ? event.currentTarget.value : null);
      }}
    >
      {editor.groups.map(({ label: group, choices }) =>
        group === null ? <Choices choices={choices} /> : <Group label={group} choices={choices} />,
      )}
    </select>
  );
}

function Group({ label, choices }: { readonly label: string; readonly choices: ChoiceGroup['choices'] }) {
  return (
    <optgroup label={label}>
      <Choices choices={choices} />
    </optgroup>
  );
}

function Choices({ choices }: Pick<ChoiceGroup, 'choices'>) {
  return (
    <>
      {choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </>
  );
}

/** The focus goes back to the fact's button, and an Enter that is let through would press it. */
function keepKey(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}

function focusAll(field: HTMLInputElement | HTMLSelectElement | null) {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
