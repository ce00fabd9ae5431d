import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inspectorMessages } from '../../../src/messages/index.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { openSection, showInspector, textOf } from '../../fixtures/shown-inspector.js';
import { translate } from '../../fixtures/translate.js';

expectCleanPage();

it('numbers the sources in the order in which they are cited, and links them', async () => {
  const { root } = await showInspector('nissan');
  const [first, second] = root.querySelectorAll('.sources li');
  expect(first!.querySelector('a')).toBeNull();
  expect(second!.textContent.replace(/\s+/g, ' ')).toContain(
    '有価証券報告書 Nissan, 30 Jun 2025, in Japanese',
  );
  const link = second!.querySelector('a')!;
  expect(link.href).toBe('https://example.com/report');
  expect(link.rel).toBe('noopener noreferrer');
});

/** The same data with a source of its own for every citation. */
function withDistinctSources(data: DatasetInput): DatasetInput {
  const sources: NonNullable<DatasetInput['sources']> = [];
  const distinct: unknown = JSON.parse(
    JSON.stringify({ ...data, sources: [] }, (key, value: unknown) => {
      if (key !== 'sources' || !Array.isArray(value)) return value;
      return value.map(() => {
        const id = `source-${sources.length}`;
        sources.push({ id, title: id, publisher: 'A paper' });
        return id;
      });
    }),
  );
  return { ...(distinct as DatasetInput), sources };
}

for (const id of ['nissan', 'renault', 'renault-in-nissan', 'three-makers', 'nissan-honda']) {
  it(`numbers the sources of ${id} as the page is read, and lists all of them`, async () => {
    const { root } = await showInspector(id, withDistinctSources(carmakers()));
    const cited = [...root.querySelectorAll<HTMLElement>('[part=reference]')].flatMap((reference) =>
      reference.dataset.citations!.split(', ').map(Number),
    );
    const numbers = [...new Set(cited)];
    const listed = root.querySelectorAll('.sources li').length;
    expect(listed).toBeGreaterThan(0);
    expect(numbers).toEqual(Array.from({ length: listed }, (_, index) => index + 1));
  });
}

it('can be read and left by keyboard alone', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  await userEvent.keyboard('{Tab}');
  expect(root.activeElement?.textContent).toBe('Close');
  await userEvent.keyboard('{Enter}');
  await inspector.updateComplete;
  expect(store.state.selected).toBeNull();
  expect(root.activeElement?.tagName).toBe('H2');
});

it('leaves the focus where it is when something is selected elsewhere', async () => {
  const { store, inspector } = await showInspector('nissan');
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  store.select('honda');
  await inspector.updateComplete;
  expect(document.activeElement).toBe(button);
});

it('scrolls to its top and announces the title when the selection changes', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  inspector.style.height = '200px';
  inspector.scrollTop = 500;
  store.select('honda');
  await inspector.updateComplete;
  expect(inspector.scrollTop).toBe(0);
  expect(textOf(root, '[aria-live=polite]')).toBe('Honda');
});

for (const [name, styles] of Object.entries({
  'in a box that scrolls, such as a sheet': { height: '300px', overflow: 'auto' },
  'in a page that scrolls': {},
})) {
  it(`shows the page of a name that was followed deep in another one from its top, ${name}`, async () => {
    const { inspector, store } = await showInspector('nissan');
    const box = document.createElement('div');
    Object.assign(box.style, styles);
    const before = document.createElement('div');
    before.style.height = '200px';
    const after = document.createElement('div');
    after.style.height = '2000px';
    document.body.append(box);
    box.append(before, inspector, after);
    await inspector.updateComplete;
    await openSection('Holdings');
    const button = page.getByRole('button', { name: 'Two Makers Venture', exact: true });
    button.element().scrollIntoView({ block: 'start' });
    await userEvent.click(button);
    await inspector.updateComplete;
    expect(store.state.selected).toBe('venture');
    const visibleFrom = Math.max(0, box.getBoundingClientRect().top);
    const offset = inspector.getBoundingClientRect().top - visibleFrom;
    expect(Math.abs(offset)).toBeLessThanOrEqual(1);
  });
}

it('leaves the page where it is when something is selected elsewhere', async () => {
  const { inspector, store } = await showInspector('nissan');
  const after = document.createElement('div');
  after.style.height = '3000px';
  document.body.append(after);
  window.scrollTo(0, 150);
  store.select('honda');
  await inspector.updateComplete;
  expect(window.scrollY).toBe(150);
});

it('shows another day and another selection after a browser has translated the texts', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  translate(root);
  store.setDay('2000-01-01');
  await inspector.updateComplete;
  expect(textOf(root, 'article')).toContain('As of 1 Jan 2000');
  expect(textOf(root, '[part=answer]')).toContain('Renault owns 36.8%');
  translate(root);
  store.select('renault-in-nissan');
  await inspector.updateComplete;
  expect(textOf(root, 'h2')).toBe('Renault in Nissan');
  expect(textOf(root, '[aria-live=polite]')).toBe('Renault in Nissan');
  translate(root);
  store.select(null);
  await inspector.updateComplete;
  expect(textOf(root, 'h2')).toBe('Select a company or a line');
});

it('keeps its place and what is open when only the day changes', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  inspector.style.height = '200px';
  await openSection('Talks');
  inspector.scrollTop = 120;
  store.setDay('2025-06-02');
  await inspector.updateComplete;
  expect(inspector.scrollTop).toBe(120);
  expect(root.querySelectorAll('details[open] > summary')).toHaveLength(1);
  expect(textOf(root, 'details[open] > summary')).toBe('Talks 1 recent');
});

it('finds its store through the id of a graph', async () => {
  const { store } = await showInspector('nissan');
  const host = Object.assign(document.createElement('div'), { id: 'graph', store });
  const inspector = document.createElement('ownership-inspector');
  inspector.setAttribute('for', 'graph');
  document.body.append(host, inspector);
  await inspector.updateComplete;
  expect(textOf(inspector.shadowRoot!, 'h2')).toBe('Nissan');
});

it('renders the page of a selection once, and again only for what it shows', async () => {
  const { store, inspector } = await showInspector('nissan');
  // Each page of a party says once as of which day it answers.
  const page = vi.spyOn(inspectorMessages.party, 'asOf');
  store.select('honda');
  await inspector.updateComplete;
  inspector.requestUpdate();
  await store.complete();
  await inspector.updateComplete;
  expect(page).toHaveBeenCalledTimes(1);
  store.setDay('2025-06-02');
  await inspector.updateComplete;
  expect(page).toHaveBeenCalledTimes(2);
});

it('shows another page before what closed sections have inside, and all of it when an update is complete', async () => {
  const { inspector, root, store } = await showInspector('nissan');
  const filled = (): number => root.querySelectorAll('details .content > *').length;
  const all = filled();
  store.select('renault');
  const title = (): string => textOf(root, '[part=title]');
  const seen: [string, boolean][] = [];
  const observer = new MutationObserver(() => seen.push([title(), filled() === 0]));
  observer.observe(root, { childList: true, subtree: true });
  await inspector.updateComplete;
  await vi.waitFor(() => expect(title()).toBe('Renault'));
  await inspector.updateComplete;
  observer.disconnect();
  expect(seen).toContainEqual(['Renault', true]);
  expect([all > 4, filled() > 4]).toEqual([true, true]);
});

it('keeps what closed sections have inside when the page is rendered again', async () => {
  const { inspector, root, store } = await showInspector('nissan');
  const lengths = (): number[] =>
    [...root.querySelectorAll('details .content')].map(({ textContent }) => textContent.length);
  const before = lengths();
  store.setDay('2025-06-02');
  await inspector.updateComplete;
  expect(before.filter(Boolean).length).toBeGreaterThan(4);
  expect(lengths().map(Boolean)).toEqual(before.map(Boolean));
});

it('renders nothing of a page that is left at once', async () => {
  const { inspector, root, store } = await showInspector('nissan');
  store.select('renault');
  store.select('honda');
  await vi.waitFor(() => expect(textOf(root, '[part=title]')).toBe('Honda'));
  await inspector.updateComplete;
  expect(textOf(root, '[part=page]')).not.toContain('Dacia');
});
