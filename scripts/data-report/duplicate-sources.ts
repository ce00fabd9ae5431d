import type { Dataset, Source } from '../../src/model/index.js';
import type { Entry, Section } from './section.js';

/** Addresses of one page differ by scheme, `www.`, a slash at the end or a fragment. */
function pageOf(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/(#.*)?$/, '')
    .replace(/\/$/, '');
}

function keysOf({ url, publisher, title, date = '' }: Source): string[] {
  const byText = `${publisher}\n${title}\n${date}`.toLowerCase();
  return url === undefined ? [byText] : [byText, pageOf(url)];
}

/** Sources that are there twice: the same address, or the same publisher, title and date. */
export function duplicateSources({ sources }: Dataset): Section {
  const first = new Map<string, string>();
  const entries: Entry[] = [];
  for (const [index, source] of sources.entries()) {
    const keys = keysOf(source);
    const twin = keys.map((key) => first.get(key)).find((id) => id !== undefined);
    if (twin !== undefined) {
      entries.push({ path: `sources[${index}]`, text: `${source.id} is ${twin} again` });
    }
    for (const key of keys) if (!first.has(key)) first.set(key, source.id);
  }
  return {
    name: 'duplicate-sources',
    title: 'sources that are there twice',
    suggestion: 'Keep one of the two and cite it in both places.',
    entries,
  };
}
