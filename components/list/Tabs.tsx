import type { ComponentChildren } from 'preact';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: ComponentChildren;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  /** Id of the one panel that the tabs fill; the tabs are called `PANEL-NAME`. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
}

/** Tabs by the pattern of the ARIA guide: one tab stop, arrows choose. */
export function Tabs<Name extends string>({ label, tabs, chosen, panel, onChoose }: TabsProps<Name>) {
  const step = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const forward =
      (event.key === 'ArrowRight') === (getComputedStyle(event.currentTarget).direction === 'ltr');
    const at = tabs.findIndex(({ name }) => name === chosen) + (forward ? 1 : -1);
    const next = tabs[(at + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(`${panel}-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({ name, label: text }) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          id={`${panel}-${name}`}
          aria-controls={panel}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
