import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetInput } from '../../../src/model/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { openSection, sectionText, showInspector, textOf } from '../../fixtures/shown-inspector.js';

expectCleanPage();

const STATES = {
  'nothing selected': null,
  'a company': 'nissan',
  'a stake': 'renault-in-nissan',
  'an alliance': 'three-makers',
  talks: 'nissan-honda',
  'an unknown id': 'nobody',
};

for (const scheme of ['light', 'dark'] as const) {
  for (const [state, id] of Object.entries(STATES)) {
    it(`is accessible with ${state} in ${scheme}`, async () => {
      setColourScheme(scheme);
      const { inspector, root } = await showInspector(id);
      for (const details of root.querySelectorAll('details')) details.open = true;
      await expectAccessible(inspector);
    });
  }
}

it('says in one sentence that there is no data', async () => {
  const inspector = document.createElement('ownership-inspector');
  document.body.append(inspector);
  await inspector.updateComplete;
  expect(textOf(inspector.shadowRoot!, 'article')).toBe('There is no data to show yet.');
});

it('says so when the data could not be read', async () => {
  const { root } = await showInspector(null, { title: '' } as DatasetInput);
  expect(textOf(root, 'article')).toContain('could not be read');
});

it('invites the reader, offers the most connected companies and describes the data', async () => {
  const { store, root } = await showInspector();
  expect(textOf(root, '[part=title]')).toBe('Select a company or a line');
  const starts = [...root.querySelectorAll('.starts button')].map((button) => button.textContent);
  expect(starts[0]).toBe('Nissan');
  expect(starts).toHaveLength(4);
  expect(sectionText(root, 'About the data')).toContain(
    'Compiled 31 Jan 2026 Parties 8 Ties 9 Sources 2 Licence CC BY 4.0',
  );
  await userEvent.click(page.getByRole('button', { name: 'Nissan' }));
  expect(store.state.selected).toBe('nissan');
});

it('lists the warnings about the data', async () => {
  const data = carmakers();
  data.stakes![1]!.holdings[0]!.sources = ['report', 'report'];
  data.stakes!.push({
    id: 'honda-in-mitsubishi',
    owner: 'honda',
    owned: 'mitsubishi',
    holdings: [{ from: '2020', capital: 60, sources: ['paper'] }],
  });
  data.stakes!.push({
    id: 'nissan-in-mitsubishi',
    owner: 'nissan',
    owned: 'mitsubishi',
    holdings: [{ from: '2020', capital: 60, sources: ['paper'] }],
  });
  const { store, root } = await showInspector(null, data);
  const { load } = store.state;
  const warnings = load.status === 'loaded' ? load.warnings : [];
  expect(warnings.length).toBeGreaterThan(0);
  const items = [...root.querySelectorAll('.warnings li')].map((item) => item.textContent);
  expect(items).toHaveLength(warnings.length);
  expect(items[0]).toContain(warnings[0]!.message);
});

it('shows the name in the language of the country, not in one of another country', async () => {
  const data = carmakers();
  const nissan = data.parties.find(({ id }) => id === 'nissan')!;
  nissan.names!.unshift({ text: '日产', language: 'zh-Hans', use: 'common' });
  expect(textOf((await showInspector('nissan', data)).root, '.subtitle')).toBe('日産自動車');
  nissan.country = 'FR';
  const { root } = await showInspector('nissan', data);
  expect(textOf(root, '.subtitle')).toBe('');
});

it('shows what a company is, with the country in words and its name in its own script', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  store.setDay('2026-01-31');
  await inspector.updateComplete;
  expect(textOf(root, '.kicker span')).toBe('Company, Japan');
  expect(textOf(root, 'h2')).toBe('Nissan');
  expect(root.querySelector('.subtitle')!.getAttribute('lang')).toBe('ja');
  const about = sectionText(root, 'Size and facts');
  expect(about).toContain('Formerly Jidosha Seizo 1933 to 1934');
  expect(about).toContain('Headquarters Yokohama');
  expect(about).toContain('Founded 26 Dec 1933 Date uncertain: Another register gives 1934.');
  expect(about).toContain('13 May 2025 It closes seven plants.');
});

it('gives sizes with unit, period and source', async () => {
  const { root } = await showInspector('nissan');
  const size = sectionText(root, 'Size and facts');
  expect(size).toMatch(/Vehicles sold 3,348,000 vehicles FY2024/);
  expect(size).toMatch(/Net result about −670.9 billion Japanese yen FY2024/);
});

it('lists the owners with capital, votes, basis, parts, notes and doubts', async () => {
  const { root } = await showInspector('nissan');
  const owners = sectionText(root, 'Owners');
  expect(owners).toContain('15% of votes · of all issued shares · since 8 Nov 2023');
  expect(owners).toContain('through a French trust: 18.7%');
  expect(owners).toContain('It sells when the price is right.');
  expect(owners).toMatch(/Trust Bank 10–20% since 2020/);
  expect(owners).toContain('Lender share unknown');
  expect(owners).toContain('May not hold: Only one newspaper says so.');
});

it('says when a stake was last confirmed, and that it may have ended after five years without', async () => {
  const data = carmakers();
  data.sources = data.sources!.map((source) => ({ ...source, date: '2023-12' }));
  const { root, store, inspector } = await showInspector('nissan', data);
  store.setDay('2029-01-01');
  await inspector.updateComplete;
  expect(sectionText(root, 'Owners')).toContain('since 8 Nov 2023 · last confirmed Dec 2023');
  expect(textOf(root, '[part=answer]')).toContain('Renault may own 35.7%');
});

it('says that votes are unknown, where they differ from the capital and nobody knows by how much', async () => {
  const data = carmakers();
  data.stakes!.find(({ id }) => id === 'bank-in-nissan')!.holdings[0]!.votes = 'unknown';
  const { root } = await showInspector('nissan', data);
  expect(sectionText(root, 'Owners')).toMatch(/Trust Bank 10–20% votes unknown · since 2020/);
});

it('says on what control without a majority rests, and who says so', async () => {
  const data = carmakers();
  data.groups = [
    {
      id: 'renault-group',
      head: 'renault',
      members: [{ party: 'nissan' }],
      reason: 'Renault appoints its head.',
      sources: ['leadership'],
    },
  ];
  data.sources!.push({ id: 'leadership', title: 'Who leads Nissan', publisher: 'A paper' });
  const { root, store, inspector } = await showInspector('nissan', data);
  store.setDay(data.compiled);
  await inspector.updateComplete;
  expect(textOf(root, '[part=answer]')).toContain(
    'Renault controls Nissan, though no majority is on record.',
  );
  expect(sectionText(root, 'Owners')).toContain('Renault appoints its head.');
  expect(sectionText(root, 'Sources')).toContain('Who leads Nissan A paper');
});

/** The texts below the bars. */
function labelsOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('[part=bar] li')].map(({ textContent }) => textContent.trim());
}

it('draws what no record explains as not recorded, and keeps the possible part of a range', async () => {
  const { root } = await showInspector('nissan');
  const bar = root.querySelector('[part=bar]')!;
  const [ofCapital, ofVotes] = [...bar.querySelectorAll('svg')];
  expect(ofCapital!.getAttribute('aria-label')).toBe(
    'Renault 35.7%, Trust Bank 10–20%, Lender share unknown, 44.3% not recorded',
  );
  expect(ofVotes!.getAttribute('aria-label')).toBe(
    'Renault 15% of votes, Trust Bank votes unknown, Lender votes unknown, 85% not recorded',
  );
  expect(labelsOf(root).slice(0, 3)).toEqual([
    'Renault 35.7%',
    'Trust Bank 10–20%',
    '44.3% not recorded',
  ]);
  expect(bar.querySelector('.possible')!.getAttribute('width')).toBe('10%');
  expect(root.textContent).toContain('45.7% recorded, up to 10% more possible');
});

it('names the parts in which an owner holds its share, and those without votes', async () => {
  const data = carmakers();
  data.stakes![0]!.holdings[2]!.parts = [
    { text: 'directly', capital: 17, votes: 15 },
    { text: 'through a French trust', capital: 18.7, votes: 0 },
  ];
  const { root } = await showInspector('nissan', data);
  expect(labelsOf(root).slice(0, 2)).toEqual([
    'Renault 17% directly',
    'Renault 18.7% through a French trust, no votes',
  ]);
});

it('shows one bar where no votes are known to differ', async () => {
  const { root } = await showInspector('venture');
  expect(root.querySelectorAll('[part=bar] svg')).toHaveLength(1);
  expect(root.querySelector('.bar-title')).toBeNull();
});

it('flags shares that add up to more than the whole', async () => {
  const data = carmakers();
  data.stakes!.find(({ id }) => id === 'bank-in-nissan')!.holdings[0]!.capital = 80;
  const { root } = await showInspector('nissan', data);
  expect(textOf(root, 'article')).toContain('Contradictory: the recorded shares add up to 115.7%.');
});

it('answers first and keeps sections closed, with what they hold beside their names', async () => {
  const { root } = await showInspector('nissan');
  expect(textOf(root, '[part=answer]')).toBe(
    'Renault owns 35.7% (15% of the votes), Trust Bank 10–20%, and Lender perhaps a share of unknown size. Who holds the rest is not recorded here. Nissan in turn holds 15% of Renault.',
  );
  const rows = [...root.querySelectorAll('[part=section] > summary')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(rows).toEqual([
    'Owners 3 now, 1 earlier',
    'Holdings 2 now',
    'In the end 3 owners',
    'Alliances 1 now',
    'Talks 1 recent',
    'Through time since 1999',
    'Size and facts',
    'How is it connected with …',
    'Later',
    'Disputed figures 1',
    'Sources 2',
  ]);
  expect(root.querySelector('details[open]')).toBeNull();
});

it('opens a section, and in it what is earlier, by click and by key', async () => {
  await showInspector('nissan');
  const earlier = page.getByText('1990 to 1995');
  await openSection('Owners');
  await expect.element(page.getByRole('button', { name: 'Trust Bank', exact: true })).toBeVisible();
  await expect.element(earlier).not.toBeVisible();
  await userEvent.click(page.getByText('1 earlier', { exact: true }));
  await expect.element(earlier).toBeVisible();
  await openSection('Owners');
  await expect.element(earlier).not.toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(earlier).toBeVisible();
});

it('tells why talks came to nothing within two clicks, and who says so', async () => {
  const { root } = await showInspector('nissan');
  await openSection('Talks');
  const entry = textOf(root, '[part=entry] > .outcome ~ p');
  expect(entry).toBe('They did not agree on who would lead.');
  await expect.element(page.getByText('✕ Collapsed, 13 Feb 2025')).toBeVisible();
  const source = root.querySelector('[part=entry] .source-name')!;
  expect(source.textContent.trim()).toBe('A newspaper, Feb 2025');
  await expect.element(page.elementLocator(source)).toBeVisible();
  const event = page.getByText('They announce talks.');
  await expect.element(event).not.toBeVisible();
  await userEvent.click(page.getByText('2 steps, 1 source', { exact: true }));
  await expect.element(event).toBeVisible();
});

it('shows an ended holding of votes alone, not the one before it', async () => {
  const data = carmakers();
  const stake = data.stakes!.find(({ id }) => id === 'bank-in-nissan')!;
  const sources = ['report'];
  stake.holdings = [
    { from: '2001', until: '2010', capital: 12, sources },
    { from: '2010', until: '2015', capital: 0, votes: 7, sources },
  ];
  const { root } = await showInspector('nissan', data);
  const entry = [...root.querySelectorAll('[part=entry]')].find((candidate) =>
    candidate.textContent.includes('Trust Bank'),
  )!;
  const text = entry.textContent.replace(/[\s\u2060]+/g, ' ');
  expect(text).toContain('7% of votes');
  expect(text).toContain('2010 to 2015');
});

it('shows the state on the day: before the talks ended, and a company before it was founded', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  expect(sectionText(root, 'Talks')).toContain('They did not agree on who would lead.');
  store.setDay('2025-01-15');
  await inspector.updateComplete;
  const talks = sectionText(root, 'Talks');
  expect(talks).toContain('Ongoing since 23 Dec 2024');
  expect(talks).toContain('They announce talks.');
  expect(sectionText(root, 'Later')).not.toContain('They announce talks.');
  expect(talks).not.toContain('Both end the talks.');
  expect(talks).not.toContain('They did not agree');
  store.setDay('1920-01-01');
  await inspector.updateComplete;
  expect(textOf(root, '[part=answer]')).toBe('Nissan did not exist yet on 1 Jan 1920.');
});

it('lists the events of talks in the order of time', async () => {
  const { root } = await showInspector('nissan-honda');
  expect(textOf(root, '.outcome')).toBe('✕ Collapsed, 13 Feb 2025');
  const dates = [...root.querySelectorAll('ol.events time')].map((time) => time.textContent);
  expect(dates).toEqual(['23 Dec 2024', '13 Feb 2025']);
});

it('shows who joined an alliance and when', async () => {
  const { store, root } = await showInspector('three-makers');
  expect(sectionText(root, 'Members')).toMatch(/Mitsubishi Motors joined 2016/);
  await userEvent.click(page.getByRole('button', { name: 'Mitsubishi Motors' }));
  expect(store.state.selected).toBe('mitsubishi');
});

it('shows the history of a stake as a chart with words and as a table', async () => {
  const { root } = await showInspector('renault-in-nissan');
  expect(root.querySelector('[part=chart] svg')!.getAttribute('aria-label')).toBe(
    'Share of capital: 36.8% from 28 May 1999 until 1 Mar 2002; 43.4% from 1 Mar 2002 until 8 Nov 2023; 35.7% (votes 15%) from 8 Nov 2023.',
  );
  expect(textOf(root, 'tbody')).toMatch(/^8 Nov 2023 35.7%.*28 May 1999 1 Mar 2002 36.8%/);
  expect(sectionText(root, 'Disputed figures')).toMatch(
    /Another figure, 2024: 37.2% of capital Not adopted: It leaves out treasury shares./,
  );
});

it('shows fewer entries at once where their texts are long, and the others on demand', async () => {
  const data = carmakers();
  const owner = (id: string, text: string): void => {
    data.parties.push({ id, kind: 'company', name: id });
    const holding = { from: '2020', capital: 1, note: text, sources: ['report'] };
    data.stakes!.push({ id: `${id}-in-honda`, owner: id, owned: 'honda', holdings: [holding] });
  };
  for (const id of ['alpha', 'beta', 'gamma']) owner(id, 'long and winding '.repeat(60));
  const { root } = await showInspector('honda', data);
  await openSection('Owners');
  const names = page.getByRole('button', { name: /^(alpha|beta|gamma)$/ });
  expect(names.elements().map(({ textContent }) => textContent)).toEqual(['alpha']);
  await userEvent.click(root.querySelector('.section[open] .more > summary')!);
  expect(names.elements().map(({ textContent }) => textContent)).toEqual([
    'alpha',
    'beta',
    'gamma',
  ]);
});

it('reaches the history of a stake from the company', async () => {
  const { store } = await showInspector('nissan');
  await openSection('Owners');
  await userEvent.click(page.getByRole('button', { name: 'History of Renault in Nissan' }));
  expect(store.state.selected).toBe('renault-in-nissan');
});

it('links identifiers to their registers', async () => {
  const { root } = await showInspector('nissan');
  const links = [...root.querySelectorAll('[part=section] a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toContain('https://search.gleif.org/#/record/353800DRBDH1LUTNAY26');
  expect(links).toContain('https://www.wikidata.org/wiki/Q20165');
});

it('says that an id names nothing, and clears it', async () => {
  const { store, root } = await showInspector('nobody');
  expect(textOf(root, '.summary')).toBe('Nothing in this data set has the id “nobody”.');
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(store.state.selected).toBeNull();
});

it('shows markup in names as text', async () => {
  const data = carmakers();
  const markup = '<img src=x onerror="window.broken = true"><b>Nissan</b>';
  data.parties[0]!.name = markup;
  data.talks![0]!.title = markup;
  const { root } = await showInspector('nissan', data);
  expect(textOf(root, 'h2')).toBe(markup);
  expect(root.querySelector('img, b')).toBeNull();
  expect('broken' in window).toBe(false);
});

it('makes no link of an address that is not of the web', async () => {
  const { webLink } = await import('../../../src/elements/shared/web-link.js');
  const { render } = await import('lit');
  const container = document.createElement('div');
  render(webLink('a report', 'javascript:alert(1)'), container);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toBe('a report');
});

it('is narrow without being wider than its place', async () => {
  const { inspector, root } = await showInspector('renault-in-nissan');
  for (const width of ['280px', '480px']) {
    inspector.style.width = width;
    expect(inspector.scrollWidth).toBeLessThanOrEqual(inspector.clientWidth);
  }
  expect(root.querySelector('table')).not.toBeNull();
});
