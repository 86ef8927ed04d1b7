/** Text that is HTML already; only `html` makes it. */
export interface SafeHtml {
  readonly html: string;
}

/** Writes HTML: every value is escaped as text, unless it was made by `html` itself; lists are joined. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | SafeHtml | readonly SafeHtml[])[]
): SafeHtml {
  return {
    html: parts.map((part, index) => part + (index < values.length ? toHtml(values[index]) : '')).join(''),
  };
}

/** Escapes a text for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

function toHtml(value: string | number | SafeHtml | readonly SafeHtml[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object')
    return 'html' in value ? value.html : value.map((each) => each.html).join('');
  return escapeHtml(String(value));
}
