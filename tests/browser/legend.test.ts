import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EDGE_LOOKS } from '../../src/canvas/index.js';
import '../../src/elements/legend/define.js';
import type { OwnershipLegend } from '../../src/elements/legend/legend.js';
import { Explorer } from '../../src/explorer/index.js';
import { expectAccessible, setColourScheme } from '../fixtures/accessibility.js';
import { carmakers } from '../fixtures/carmakers.js';

interface Shown {
  explorer: Explorer;
  legend: OwnershipLegend;
  root: ShadowRoot;
}

async function show(): Promise<Shown> {
  const explorer = new Explorer();
  await explorer.load({ type: 'data', data: carmakers() });
  explorer.setDay('2025-06-01');
  const legend = document.createElement('ownership-legend');
  legend.explorer = explorer;
  document.body.append(legend);
  await legend.updateComplete;
  return { explorer, legend, root: legend.shadowRoot! };
}

/** The signs as `name count`. */
function signs(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('li')].map((item) =>
    [...item.querySelectorAll('span')].map((span) => span.textContent).join(' '),
  );
}

function sampleOf(root: ShadowRoot, name: string): SVGElement {
  const item = [...root.querySelectorAll('li')].find((candidate) =>
    candidate.textContent.includes(name),
  );
  return item!.querySelector('svg')!;
}

afterEach(() => {
  document.body.replaceChildren();
  setColourScheme('');
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible in ${scheme}`, async () => {
    setColourScheme(scheme);
    const { explorer, legend } = await show();
    explorer.setView({ endedTies: true });
    await legend.updateComplete;
    await expectAccessible(legend);
  });
}

it('is empty without data', async () => {
  const legend = document.createElement('ownership-legend');
  document.body.append(legend);
  await legend.updateComplete;
  expect(legend.shadowRoot!.textContent.trim()).toBe('');
});

it('explains every sign in use, and how often it is', async () => {
  const { root } = await show();
  expect(signs(root)).toEqual([
    'Majority stake 1',
    'Minority stake 4',
    'Stake of unknown size 1',
    'Alliance 1',
    'Collapsed talks 1',
    'Cross-holding 1',
    'Uncertain 1',
    'Company 4',
    'Joint venture 1',
    'State 1',
    'Fund 1',
    'Trust 1',
    'Text size: vehicles sold',
  ]);
});

it('leaves out what the day does not show', async () => {
  const { explorer, legend, root } = await show();
  explorer.setDay('1997-01-01');
  await legend.updateComplete;
  expect(signs(root)).not.toContain('Alliance 1');
  expect(signs(root)).toContain('Minority stake 1');
});

it('draws its samples as the table of looks has them', async () => {
  const { root } = await show();
  const line = sampleOf(root, 'Alliance').querySelector('path')!;
  expect(line.getAttribute('stroke-dasharray')).toBe(EDGE_LOOKS.alliance.dash.join(' '));
  expect(line.getAttribute('stroke-width')).toBe(String(EDGE_LOOKS.alliance.width));
  expect(sampleOf(root, 'Alliance').querySelector('.filled')).toBeNull();
  expect(sampleOf(root, 'Majority').querySelector('.filled.majority')).not.toBeNull();
  expect(sampleOf(root, 'Collapsed').querySelector('text')!.textContent).toBe('✕');
});

it('shows and hides ended ties by mouse', async () => {
  const { explorer, legend, root } = await show();
  await userEvent.click(page.getByRole('checkbox', { name: 'Show ended ties' }));
  await legend.updateComplete;
  expect(explorer.state.view.endedTies).toBe(true);
  expect(signs(root)).toContain('Ended tie 1');
});

it('shows and hides ended ties by keyboard', async () => {
  const { explorer } = await show();
  await userEvent.keyboard('{Tab} ');
  expect(explorer.state.view.endedTies).toBe(true);
  await userEvent.keyboard(' ');
  expect(explorer.state.view.endedTies).toBe(false);
});

it('chooses how old ended talks may be', async () => {
  const { explorer, legend, root } = await show();
  explorer.setDay('2027-06-01');
  const select = page.getByRole('combobox', { name: 'Talks that ended' });
  await userEvent.selectOptions(select, 'in the last year');
  await legend.updateComplete;
  expect(explorer.state.view.talksYears).toBe(1);
  expect(signs(root)).not.toContain('Collapsed talks 1');
  await userEvent.selectOptions(select, 'at any time');
  expect(explorer.state.view.talksYears).toBe(100);
});

it('follows a view that is set elsewhere, also to years that are none of its choices', async () => {
  const { explorer, legend, root } = await show();
  explorer.setView({ endedTies: true, talksYears: 3 });
  await legend.updateComplete;
  expect(root.querySelector('input')!.checked).toBe(true);
  expect(root.querySelector('select')!.selectedOptions[0]!.label).toBe('in the last 3 years');
  explorer.setView({ talksYears: 10 });
  await legend.updateComplete;
  expect(root.querySelector('select')!.selectedOptions[0]!.label).toBe('in the last 10 years');
});
