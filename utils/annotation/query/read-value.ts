/** What a figure is compared with, bounds included; `null` is open. */
export interface AskedFigure {
  readonly sign: '>' | '>=' | '<' | '<=' | '=';
  readonly low: number;
  /** The other end of "1000..2000"; the same as `low` otherwise. */
  readonly high: number;
}

/** Reads what `quantity:` takes: ">1000", "<=40", "17,000", "15k", "1000..2000"; `null` for anything else. */
export function readFigure(text: string): AskedFigure | null {
  const found = /^(?<sign>[<>]=?|=)?(?<low>[^.]+(?:\.\d+[kmb]?)?)(?:\.\.(?<high>.+))?$/iu.exec(text)?.groups;
  const low = readNumber(found?.['low'] ?? '');
  if (low === null) return null;
  const sign = readSign(found?.['sign']);
  const end = found?.['high'];
  if (end === undefined) return { sign, low, high: low };
  const high = sign === '=' ? readNumber(end) : null;
  return high === null ? null : { sign, low: Math.min(low, high), high: Math.max(low, high) };
}

/** Reads a day, or the first day of a month or year: "2026", "2026-03", "2026-03-14"; `null` for no such day. */
export function readDay(text: string): string | null {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/u.exec(text);
  if (found === null) return null;
  const [, year = '', month = '1', day = '1'] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

const magnitudes: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

function readNumber(text: string): number | null {
  const found = /^(\d+(?:\.\d+)?)([kmb]?)$/iu.exec(text.replace(/[,'’_](?=\d{3})/gu, ''));
  if (found === null) return null;
  return Number(found[1]) * (magnitudes[(found[2] ?? '').toLowerCase()] ?? 1);
}

function readSign(sign: string | undefined): AskedFigure['sign'] {
  return sign === '>' || sign === '>=' || sign === '<' || sign === '<=' ? sign : '=';
}
