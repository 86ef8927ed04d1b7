/** The one place where the page's script speaks to whoever debugs it. */
export function report(error: unknown): void {
  // eslint-disable-next-line no-console
  console.error('Tallymark:', error);
}
