import { describe, expect, it } from 'vitest';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { placed } from '../../fixtures/placed.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, inspectorOf, legendOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf } from '../../fixtures/shown-graph.js';

expectCleanPage();

/** The element that translating browsers use, which is deprecated otherwise. */
function createFont(): Element {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
}

/** Does what translating browsers do: replaces every text by elements with another text. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('font, style')) continue;
    const outer = createFont();
    const inner = createFont();
    inner.textContent = `«${text.data.trim()}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) translate(element.shadowRoot);
  }
}

function textOf(element: Element): string {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

async function updated(explorer: OwnershipExplorer): Promise<void> {
  await explorer.updateComplete;
  for (const part of [graphOf(explorer), inspectorOf(explorer), legendOf(explorer)]) {
    await part.updateComplete;
  }
}

async function showTranslated(): Promise<OwnershipExplorer> {
  const explorer = await showExplorer();
  explorer.select('nissan');
  await updated(explorer);
  translate(explorer.shadowRoot!);
  expect(textOf(inspectorOf(explorer))).toContain('«Nissan»');
  return explorer;
}

describe('a page that was translated by the browser', () => {
  it('shows another day in the inspector, the legend and the list of companies', async () => {
    const explorer = await showTranslated();
    explorer.day = '2025-07-01';
    await updated(explorer);
    expect(textOf(inspectorOf(explorer))).toContain('1 Jul 2025');
    explorer.day = '2000-06-01';
    await updated(explorer);
    expect(textOf(inspectorOf(explorer))).toContain('1 Jun 2000');
    expect(textOf(inspectorOf(explorer))).toContain('36.8');
    expect(textOf(inspectorOf(explorer))).not.toContain('1 Jun 2025');
    expect(textOf(legendOf(explorer))).not.toContain('Fund');
    expect(listOf(graphOf(explorer)).children).toHaveLength(explorer.scene!.nodes.length);
  });

  it('shows other data, in the title too', async () => {
    const explorer = await showTranslated();
    explorer.data = placed({
      title: 'One maker',
      compiled: '2025-06-01',
      parties: [{ id: 'alpha', kind: 'company' as const, name: 'Alpha' }],
    });
    await explorer.ready;
    await updated(explorer);
    expect(explorer.shadowRoot!.querySelector('h1')!.textContent.trim()).toBe('One maker');
    expect(listOf(graphOf(explorer)).textContent).toContain('Alpha');
    expect(listOf(graphOf(explorer)).textContent).not.toContain('Nissan');
  });

  it('stays translated where nothing changes', async () => {
    const explorer = await showTranslated();
    const before = textOf(legendOf(explorer));
    expect(before).toContain('«Alliance»');
    explorer.select('renault');
    await updated(explorer);
    expect(textOf(legendOf(explorer))).toBe(before);
    expect(textOf(inspectorOf(explorer))).toContain('Renault');
    explorer.day = '2000-06-01';
    await updated(explorer);
    expect(textOf(inspectorOf(explorer))).toContain('Renault');
    expect(explorer.shadowRoot!.querySelector('h1 font')).not.toBeNull();
  });

  it('is updated again and again, translated each time', async () => {
    const explorer = await showTranslated();
    for (const day of ['2000-06-01', '2005-06-01', '2024-06-01']) {
      explorer.day = day;
      await updated(explorer);
      const year = day.slice(0, 4);
      expect(textOf(inspectorOf(explorer))).toContain(`1 Jun ${year}`);
      translate(explorer.shadowRoot!);
    }
    explorer.select(null);
    await updated(explorer);
    expect(textOf(inspectorOf(explorer))).not.toContain('1 Jun 2024');
  });

  it('keeps the focus, the graph and what extensions added beside the texts', async () => {
    const explorer = await showExplorer();
    const { cy } = graphOf(explorer);
    listOf(graphOf(explorer)).focus();
    translate(explorer.shadowRoot!);
    const style = document.createElement('style');
    graphOf(explorer).shadowRoot!.append(style);
    explorer.day = '2000-06-01';
    await updated(explorer);
    expect(graphOf(explorer).cy).toBe(cy);
    expect(graphOf(explorer).shadowRoot!.activeElement).toBe(listOf(graphOf(explorer)));
    expect(style.isConnected).toBe(true);
    expect(cy!.container()!.querySelectorAll('canvas').length).toBeGreaterThan(1);
  });
});
