/** Every address of a host ("news.example:8080"): an address holds at least the slash after it. */
export function addressesOf(host: string): IDBKeyRange[] {
  return ['http', 'https']
    .map((scheme) => `${scheme}://${host}/`)
    .map((start) => IDBKeyRange.bound(start, `${start}\uffff`));
}
