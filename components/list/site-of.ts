/** The host of an address without "www."; `null` for what is no web address. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, '') : null;
}
