/** Number words of the languages that news is most read in here; compounds are joined by hyphens or stand apart. */
const words: readonly string[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
  'un une deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante',
  'cinquante soixante cent mille dizaine douzaine centaine millier',
  'uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete',
  'dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millón',
  'один одна два дві три чотири шість сім вісім десять одинадцять дванадцять тринадцять чотирнадцять',
  'шістнадцять сімнадцять вісімнадцять двадцять тридцять сорок сто тисяча тисячі мільйон',
].flatMap((line) => line.split(' '));

const known: ReadonlySet<string> = new Set(words);

/** Tells words that count: "fourteen", "Twenty-two", "quatre-vingt". */
export function isNumberWord(word: string): boolean {
  return word
    .toLowerCase()
    .split(/[-‑]/u)
    .every((part) => known.has(part));
}
