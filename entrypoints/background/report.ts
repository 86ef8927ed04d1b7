/** The one place where the background speaks to whoever debugs it. */
export function report(error: unknown): void {
  // eslint-disable-next-line no-console
  console.error('Tallymark:', error);
}

/** Lets an event's work run to its end and reports what it throws. */
export function run(work: Promise<unknown>): void {
  work.catch(report);
}
