import { canonicalUrl } from '@/utils/article/canonical-url';

/** The address of the page that is shown now, in the form in which one article has one: routes stay, tracking goes. */
export function pageAddress(): string {
  return canonicalUrl(location.href);
}
