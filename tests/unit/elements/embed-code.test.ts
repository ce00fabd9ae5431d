import { expect, it } from 'vitest';
import {
  elementCode,
  frameCode,
  type EmbedSettings,
} from '../../../src/elements/explorer/embed/embed-code.js';
import { showAddress } from '../../../src/store/index.js';
import { loaded } from '../store/loaded.js';

async function settingsFor(
  attributes: Readonly<Record<string, string>> = {},
): Promise<EmbedSettings> {
  const { state } = await loaded(undefined, 'overview');
  return {
    state,
    base: new URL('https://graph.example/site/'),
    src: new URL('https://data.example/all.json?a=1&b="2"'),
    attributes: { getAttribute: (name) => attributes[name] ?? null },
  };
}

it('writes the element with the day, and with what the author of the page has set', async () => {
  const settings = await settingsFor({ theme: 'dark', controls: 'search "day"' });
  expect(elementCode(settings).split('\n')).toEqual([
    '<link rel="stylesheet" href="https://graph.example/site/ownership-graph.css">',
    '<script type="module" src="https://graph.example/site/ownership-graph.js"></script>',
    '<ownership-explorer src="https://data.example/all.json?a=1&amp;b=%222%22" day="2025-01-15" theme="dark"' +
      ' controls="search &quot;day&quot;"></ownership-explorer>',
  ]);
});

it('leaves a view out that the selection leads to, and names any other one', async () => {
  const settings = await settingsFor();
  const codeWith = (seen: object): string =>
    elementCode({ ...settings, state: { ...settings.state, ...seen } });
  const focus = codeWith({ view: 'focus', selected: 'nissan' });
  expect(focus).toContain(' selected="nissan"></');
  expect(codeWith({ view: 'changes', compare: '2000-01-01' })).toContain(
    ' compare="2000-01-01" view="changes"></',
  );
});

it('writes a frame whose address brings back all that is seen', async () => {
  const store = await loaded();
  store.setView('network');
  store.setFilters({ talksYears: 20 });
  store.select('honda');
  const code = frameCode({ ...(await settingsFor()), state: store.state }, 'A "graph"');
  expect(code).toMatch(/^<iframe src=".*" title="A &quot;graph&quot;" .*><\/iframe>$/);
  const src = new URL(/src="([^"]*)"/.exec(code)![1]!.replaceAll('&amp;', '&'));
  expect(src.searchParams.get('src')).toBe('https://data.example/all.json?a=1&b=%222%22');
  const other = await loaded();
  expect(showAddress(other, src.hash.slice(1))).toEqual([]);
  const { day, view, selected, filters } = other.state;
  expect([day, view, selected, filters.talksYears]).toEqual(['2025-01-15', 'network', 'honda', 20]);
});
