/** Query parameters that say how a reader came, not what the page is. */
const trackingParameters =
  /^(?:utm_\w+|at_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|ocid|cmpid|cmp|ito|xtor|ns_\w+|ref_?(?:src|url)?|referrer|smid|sr_share|ftag|wt_(?:mc|zmc)|spm|_ga|__twitter_impression|amp|amp_js_v|amp_gsa|usqp|outputtype)$/iu;

const mobileHost = /^(?:m|mobile|amp|wap)\.(?=[^.]+\.)/iu;
const ampPath = /(?<=\/)amp\/|\/amp\/?$|\.amp(?=\.html?$|$)/iu;

/** Endings under which anybody can register a name, so that two of their sites share three labels, not two. */
const sharedEnding = /\.(?:co|com|org|net|gov|ac|edu|gob|go|or|ne)\.[a-z]{2}$/iu;

/**
 * Names an article by its address: "https://m.paper.example/amp/2023/river?utm_source=x#top" →
 * "https://paper.example/2023/river".
 *
 * The page's own canonical link is believed only within its site and only if it does not point every page at the home
 * page. Mobile and AMP forms, tracking parameters and plain fragments go; hash routes ("#/story/7", "#!story") and all
 * other parameters, in sorted order, stay. What is no web address comes back as it is.
 */
export function canonicalUrl(pageUrl: string, canonicalLink: string | null = null): string {
  const page = parseWebUrl(pageUrl);
  if (page === null) return pageUrl;
  const link = canonicalLink === null ? null : parseWebUrl(canonicalLink, page);
  return tidy(link !== null && isBelievable(link, page) ? withRouteOf(page, link) : page).href;
}

/**
 * Tells whether a page may speak for an article: whether the two addresses are of one site, or both of no site at all
 * (local files). "https://m.paper.example/a" may for "https://paper.example/b", not for "https://other.example/b".
 */
export function isOfSameSite(source: string, pageUrl: string): boolean {
  const article = parseWebUrl(source);
  const page = parseWebUrl(pageUrl);
  return article === null || page === null ? article === page : siteOf(article) === siteOf(page);
}

function parseWebUrl(url: string, base?: URL): URL | null {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : null;
  return parsed !== null && /^https?:$/u.test(parsed.protocol) ? parsed : null;
}

function isBelievable(link: URL, page: URL): boolean {
  const isHome = (url: URL) => url.pathname === '/' && url.search === '';
  return siteOf(link) === siteOf(page) && !(isHome(link) && !isHome(page)) && !isRoute(page.hash);
}

/** The part of a host that one owner holds, by rule of thumb: "news.paper.co.uk" → "paper.co.uk". */
function siteOf({ hostname }: URL): string {
  return hostname
    .split('.')
    .slice(sharedEnding.test(hostname) ? -3 : -2)
    .join('.');
}

function isRoute(hash: string): boolean {
  return /^#!?\/?[^#]*\/|^#!/u.test(hash);
}

function withRouteOf(page: URL, link: URL): URL {
  const url = new URL(link);
  if (isRoute(page.hash)) url.hash = page.hash;
  return url;
}

function tidy(source: URL): URL {
  const url = new URL(source);
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(mobileHost, '');
  url.pathname = url.pathname.replace(ampPath, '') || '/';
  if (!isRoute(url.hash)) url.hash = '';
  for (const name of namesOf(url.searchParams)) {
    if (trackingParameters.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url;
}

/** By callback: in Firefox's content scripts what `keys()` gives cannot be iterated. */
function namesOf(parameters: URLSearchParams): string[] {
  const names: string[] = [];
  parameters.forEach((_, name) => names.push(name));
  return names;
}
