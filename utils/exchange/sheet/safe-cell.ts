/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), and the mark itself. */
const risky = /^['=+\-@\t\r]/u;

/**
 * Makes a cell safe for spreadsheets: one that would be taken for a formula begins with an apostrophe.
 *
 * A cell that begins with an apostrophe by itself gets another, so that `restoreCell` gives back exactly what was there.
 */
export function protectCell(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `protectCell` off again. One that a reader typed before ordinary words stays. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell;
}
