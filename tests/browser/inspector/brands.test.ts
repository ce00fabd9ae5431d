import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetInput } from '../../../src/model/index.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { openSection, sectionText, showInspector, textOf } from '../../fixtures/shown-inspector.js';

expectCleanPage();

const sources = ['paper'];

/** The carmakers, of whom Nissan has a brand that was somebody's before, and one that went to Honda. */
function withBrands(): DatasetInput {
  const data = carmakers();
  const brandsOf = (id: string): DatasetInput['parties'][number] =>
    data.parties.find((party) => party.id === id)!;
  brandsOf('nissan').brands = [
    { name: 'Infiniti', spellings: ['インフィニティ', '英菲尼迪'], from: '1989', sources },
    {
      name: 'Prince',
      from: '1966-08-01',
      until: '2010',
      ownersBefore: [
        { name: 'Tama', from: '1947', until: '1949' },
        { name: 'Prince Motor', from: '1949', until: '1966-08-01' },
      ],
      note: 'A name for Sundays.',
      sources,
    },
  ];
  brandsOf('honda').brands = [{ name: 'Prince', from: '2010', until: '2030', sources }];
  return data;
}

it('lists the brands of the day with their years, spellings and sources, and those before', async () => {
  const { root } = await showInspector('nissan', withBrands());
  expect(sectionText(root, 'Brands')).toBe(
    'Brands 1 now, 1 earlier Infiniti since 1989 Also インフィニティ and 英菲尼迪 ' +
      '1 earlier Prince 1 Aug 1966 to 2010 ' +
      'Before: Tama (1947 to 1949) and Prince Motor (1949 to 1 Aug 1966) ' +
      'After: Honda (since 2010) A name for Sundays.',
  );
  await openSection('Brands');
  await expect.element(page.getByText('Infiniti')).toBeVisible();
  const [section] = [...root.querySelectorAll('[part=section]')].filter(
    (candidate) => textOf(candidate, 'h3') === 'Brands',
  );
  expect(section!.querySelectorAll('[part=reference]')).toHaveLength(2);
});

it('leads to whose a brand was', async () => {
  const { store, root } = await showInspector('honda', withBrands());
  expect(sectionText(root, 'Brands')).toBe(
    'Brands 1 now Prince since 2010 ' +
      'Before: Tama (1947 to 1949), Prince Motor (1949 to 1 Aug 1966), ' +
      'and Nissan (1 Aug 1966 to 2010)',
  );
  await openSection('Brands');
  await userEvent.click(page.getByRole('button', { name: 'Nissan', exact: true }).first());
  expect(store.state.selected).toBe('nissan');
});

it('calls whose a brand was by the name of that time', async () => {
  const data = withBrands();
  const nissan = data.parties.find(({ id }) => id === 'nissan')!;
  const former = { text: 'Datsun Motor', language: 'en', use: 'common', until: '2011' } as const;
  nissan.names = [...(nissan.names ?? []), former];
  const { root } = await showInspector('honda', data);
  expect(sectionText(root, 'Brands')).toContain('and Datsun Motor (1 Aug 1966 to 2010)');
});

it('tells of a past day nothing of what comes later, but under Later', async () => {
  const { store, inspector, root } = await showInspector('nissan', withBrands());
  store.setDay('2005-06-01');
  await inspector.updateComplete;
  expect(sectionText(root, 'Brands')).toContain('Prince since 1 Aug 1966 Before');
  expect(sectionText(root, 'Brands')).not.toContain('Honda');
  expect(sectionText(root, 'Later')).toContain('2010 Prince is no longer one of its brands.');
  store.set({ selected: 'honda' });
  await inspector.updateComplete;
  expect(sectionText(root, 'Brands')).toBe('');
  expect(sectionText(root, 'Later')).toContain('2010 Prince becomes one of its brands.');
});

it('is accessible', async () => {
  const { inspector, root } = await showInspector('nissan', withBrands());
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expectAccessible(inspector);
});
