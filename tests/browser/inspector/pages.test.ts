import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetInput } from '../../../src/model/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { keepPageQuiet } from '../../fixtures/quiet-page.js';
import { sectionText, showInspector, textOf } from '../../fixtures/shown-inspector.js';

keepPageQuiet();

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

it('shows what a company is, with the country in words and its name in its own script', async () => {
  const { root } = await showInspector('nissan');
  expect(textOf(root, '.kicker span')).toBe('Company, Japan');
  expect(textOf(root, 'h2')).toBe('Nissan');
  expect(root.querySelector('.subtitle')!.getAttribute('lang')).toBe('ja');
  const about = sectionText(root, 'About');
  expect(about).toContain('Formerly Jidosha Seizo 1933 to 1934');
  expect(about).toContain('Headquarters Yokohama');
  expect(about).toContain('Founded 26 Dec 1933 Uncertain: Another register gives 1934.');
  expect(sectionText(root, 'Also worth knowing')).toContain('13 May 2025 It closes seven plants.');
});

it('gives sizes with unit, period and source', async () => {
  const { root } = await showInspector('nissan');
  const size = sectionText(root, 'Size');
  expect(size).toMatch(/Vehicles sold 3,348,000 vehicles FY2024 \d/);
  expect(size).toMatch(/Net result about −670.9 billion Japanese yen FY2024 \d/);
});

it('lists the owners with capital, votes, basis, parts, notes and doubts', async () => {
  const { root } = await showInspector('nissan');
  const owners = sectionText(root, 'Who holds it');
  expect(owners).toContain('15% of votes · of all issued shares · since 8 Nov 2023');
  expect(owners).toContain('through a French trust: 18.7%');
  expect(owners).toContain('It sells when the price is right.');
  expect(owners).toMatch(/Trust Bank 10–20% \d since 2020/);
  expect(owners).toContain('Lender share unknown');
  expect(owners).toContain('Uncertain: Only one newspaper says so.');
});

it('says that votes are unknown, where they differ from the capital and nobody knows by how much', async () => {
  const data = carmakers();
  data.stakes!.find(({ id }) => id === 'bank-in-nissan')!.holdings[0]!.votes = 'unknown';
  const { root } = await showInspector('nissan', data);
  expect(sectionText(root, 'Who holds it')).toMatch(
    /Trust Bank 10–20% \d votes unknown · since 2020/,
  );
});

it('draws what no record explains as not recorded, and keeps the possible part of a range', async () => {
  const { root } = await showInspector('nissan');
  const bar = root.querySelector('[part=bar]')!;
  expect(textOf(bar, 'figcaption')).toBe(
    '45.7% recorded, up to 10% more possible 44.3% not recorded here',
  );
  expect(bar.querySelector('svg')!.getAttribute('aria-label')).toBe(
    'Renault 35.7%, Trust Bank 10–20%, Lender unknown, 44.3% not recorded here',
  );
  expect(bar.querySelector('.possible')!.getAttribute('width')).toBe('10%');
});

it('flags shares that add up to more than the whole', async () => {
  const data = carmakers();
  data.stakes!.find(({ id }) => id === 'bank-in-nissan')!.holdings[0]!.capital = 80;
  const { root } = await showInspector('nissan', data);
  expect(sectionText(root, 'Who holds it')).toContain(
    'Contradictory: the recorded shares add up to 115.7%.',
  );
});

it('keeps earlier owners closed until asked for', async () => {
  const { root } = await showInspector('nissan');
  const details = [...root.querySelectorAll('details')].find((candidate) =>
    textOf(candidate, 'summary').startsWith('Earlier owners'),
  )!;
  expect(details.open).toBe(false);
  await userEvent.click(details.querySelector('summary')!);
  expect(details.open).toBe(true);
  expect(details.textContent).toContain('1990 to 1995');
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
  expect(talks).not.toContain('Both end the talks.');
  expect(talks).not.toContain('They did not agree');
  store.setDay('1920-01-01');
  await inspector.updateComplete;
  expect(root.textContent).toContain('As of 1 Jan 1920, before it came into being');
});

it('lists the events of talks in the order of time', async () => {
  const { root } = await showInspector('nissan-honda');
  expect(textOf(root, '.outcome')).toBe('Collapsed, 13 Feb 2025');
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
    'Share of capital: 36.8% from 28 May 1999 until 1 Mar 2002; 43.4% from 1 Mar 2002 until 8 Nov 2023; 35.7% from 8 Nov 2023.',
  );
  expect(textOf(root, 'tbody')).toMatch(/^8 Nov 2023 35.7%.*28 May 1999 1 Mar 2002 36.8%/);
  expect(sectionText(root, 'Disputed')).toMatch(
    /Another figure, 2024: 37.2% of capital \d Not adopted: It leaves out treasury shares./,
  );
});

it('reaches the history of a stake from the company', async () => {
  const { store } = await showInspector('nissan');
  await userEvent.click(page.getByRole('button', { name: 'History of Renault in Nissan' }));
  expect(store.state.selected).toBe('renault-in-nissan');
});

it('links identifiers to their registers', async () => {
  const { root } = await showInspector('nissan');
  const links = [...root.querySelectorAll('section a')].map((link) => link.getAttribute('href'));
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
  const { webLink } = await import('../../../src/elements/inspector/web-link.js');
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
