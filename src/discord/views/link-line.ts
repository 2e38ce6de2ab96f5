import type { Catalogue } from '../../i18n/catalogue.js';
import type { Links } from '../app.js';

/** Links to the pages that the operator has published, in one line; empty for none. */
export function linkLine(links: Links, words: Catalogue): string {
  const shown = [
    [words.links.privacy, links.privacy],
    [words.links.terms, links.terms],
  ] as const;
  return shown.flatMap(([name, url]) => (url === undefined ? [] : [`[${name}](${url})`])).join(' · ');
}
