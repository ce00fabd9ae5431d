import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { openSection, sectionText, showInspector, textOf } from '../../fixtures/shown-inspector.js';

expectCleanPage();

/** The text of the page without the section of what comes later. */
function textBeforeLater(root: ShadowRoot): string {
  const copy = root.querySelector('article')!.cloneNode(true) as HTMLElement;
  for (const section of copy.querySelectorAll('[part=section]')) {
    if (textOf(section, 'h3') === 'Later') section.remove();
    // Sources are those of the whole page.
    if (textOf(section, 'h3') === 'Sources') section.remove();
  }
  // A source may be younger than what it says.
  for (const reference of copy.querySelectorAll('[part=reference]')) reference.remove();
  return copy.textContent.replace(/[\s\u2060]+/g, ' ');
}

for (const id of ['nissan', 'renault', 'renault-in-nissan', 'three-makers', 'nissan-honda']) {
  it(`tells on the page of ${id} nothing of what comes after the day, but under Later`, async () => {
    const { store, inspector, root } = await showInspector(id);
    store.setDay('2000-06-01');
    await inspector.updateComplete;
    const years = textBeforeLater(root)
      .match(/\b(19|20)\d\d\b/g)!
      .map(Number);
    expect(Math.max(...years)).toBe(2000);
    expect(sectionText(root, 'Later')).toMatch(/\b20(01|16|23|25)\b/);
  });
}

it('lists what comes later in the order of time, with links to the ties', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  store.setDay('2015-06-01');
  await inspector.updateComplete;
  expect(sectionText(root, 'Later')).toMatch(
    /^Later 5 2020 Trust Bank in Nissan 10–20% 2022 Lender in Nissan share unknown 8 Nov 2023 Renault in Nissan 35.7%, 15% of votes 23 Dec 2024 A holding of Nissan and Honda 13 May 2025 It closes seven plants. As of 31 Jan 2026: A carmaker of Yokohama. ?Headquarters: Yokohama.$/,
  );
  await openSection('Later');
  await userEvent.click(page.getByRole('button', { name: 'Lender in Nissan' }));
  expect(store.state.selected).toBe('lender-in-nissan');
});

it('has remarks that tell of a later year under Later, and doubts without what they tell of it', async () => {
  const data = carmakers();
  const [first] = data.stakes!.find(({ id }) => id === 'renault-in-nissan')!.holdings;
  first!.note = 'Renault paid for it until 2005.';
  first!.doubt = { kind: 'date', text: 'A report of 2004 says June.' };
  first!.seen = ['1999-12', '2001-12'];
  const { store, inspector, root } = await showInspector('renault-in-nissan', data);
  store.setDay('2000-06-01');
  await inspector.updateComplete;
  expect(textBeforeLater(root)).not.toMatch(/2001|2004|2005/);
  expect(textOf(root, '[part=doubt]')).toMatch(/^Date uncertain/);
  expect(sectionText(root, 'Later')).toContain('Renault paid for it until 2005.');
  store.setDay('2005-06-01');
  await inspector.updateComplete;
  expect(textBeforeLater(root)).toMatch(/Renault paid for it until 2005.*A report of 2004/);
});

it('calls a party by its name of the day, and has the other one under Later', async () => {
  const data = carmakers();
  data.parties[0]!.names!.push(
    { text: 'Datsun', language: 'en', use: 'common', until: '2010' },
    { text: 'Nissan', language: 'en', use: 'common', from: '2010' },
  );
  const { store, inspector, root } = await showInspector('nissan', data);
  store.setDay('2005-01-01');
  await inspector.updateComplete;
  expect(textOf(root, 'h2')).toBe('Datsun');
  expect(textOf(root, '[aria-live=polite]')).toBe('Datsun');
  expect(sectionText(root, 'Later')).toContain('2010 It is called Nissan.');
});

it('has nothing later on the day of compilation', async () => {
  const { store, inspector, root } = await showInspector('nissan');
  store.setDay('2026-01-31');
  await inspector.updateComplete;
  expect(sectionText(root, 'Later')).toBe('');
});

it('says of talks on a day before them that they had not begun', async () => {
  const { store, inspector, root } = await showInspector('nissan-honda');
  store.setDay('2020-01-01');
  await inspector.updateComplete;
  expect(textOf(root, '.summary')).toBe('These talks had not begun on 1 Jan 2020.');
});
