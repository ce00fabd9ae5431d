import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, settle, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf, nextFrame, part, usable } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** What a page gives to everything in it. */
const HOSTILE = `
  html { font-size: 62.5%; }
  * {
    direction: rtl; font: bold italic 40px/3 cursive; letter-spacing: 1em;
    text-align: center; text-indent: 99px; text-transform: uppercase; white-space: pre;
    word-break: break-all; hyphens: auto; text-align-last: justify; cursor: wait;
    overflow-wrap: anywhere;
  }`;

/** What the texts of the explorer must not inherit. */
const INHERITED = [
  'font',
  'letter-spacing',
  'direction',
  'text-transform',
  'text-align-last',
  'word-break',
  'hyphens',
  'cursor',
  'overflow-wrap',
];

it('says its language once, so that not all of it is styled anew with each update', async () => {
  const explorer = await showExplorer('block-size: 600px');
  const roots = [explorer, graphOf(explorer)].map(({ shadowRoot }) => shadowRoot!);
  const set: string[] = [];
  const observer = new MutationObserver((records) => {
    set.push(...records.map(({ target }) => target.nodeName));
  });
  for (const root of roots) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  explorer.select('nissan');
  await settle(explorer);
  await nextFrame();
  observer.disconnect();
  expect(roots.map(({ children }) => children[0]!.getAttribute('lang'))).toEqual(['en', 'en']);
  expect(set).toEqual([]);
});

describe('a page that styles everything in it', () => {
  it('changes no text of the explorer', async () => {
    const plain = await showExplorer('block-size: 600px');
    const texts = (explorer: Element): unknown[] =>
      ['h1', '.toolbar button', '.day input'].map((selector) => {
        const element = explorer.shadowRoot!.querySelector(selector)!;
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return [...INHERITED.map((name) => style.getPropertyValue(name)), width, height];
      });
    const expected = texts(plain);
    plain.remove();
    const sheet = document.createElement('style');
    sheet.textContent = HOSTILE;
    document.body.append(sheet);
    const explorer = await showExplorer('block-size: 600px');
    expect(texts(explorer)).toEqual(expected);
  });

  it('has every control within a column of 320 pixels, also with text twice as large', async () => {
    const explorer = await showExplorer('inline-size: 320px; block-size: 900px', 'overview');
    const root = explorer.shadowRoot!;
    const ends = (): number[] =>
      [...root.querySelectorAll('header button, header input, header ownership-search')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.getBoundingClientRect().right);
    expect(Math.max(...ends())).toBeLessThanOrEqual(explorer.getBoundingClientRect().right);
    explorer.style.setProperty('--ownership-font-size', '28px');
    await settle(explorer);
    expect(getComputedStyle(root.querySelector('.toolbar button')!).fontSize).toBe('28px');
    expect(Math.max(...ends())).toBeLessThanOrEqual(explorer.getBoundingClientRect().right);
  });
});

it('looks and works in another document as it did in its own', async () => {
  const explorer = await showExplorer('block-size: 500px');
  const { width, height } = part(graphOf(explorer), 'canvas').getBoundingClientRect();
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${explorer.clientWidth + 40}px; block-size: 600px; border: 0`;
  frame.srcdoc = '<!doctype html><body style="margin: 0">';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  explorer.style.inlineSize = `${explorer.clientWidth}px`;
  frame.contentDocument!.body.append(explorer);
  await waitFor(() => expect(graphOf(explorer).cy?.nodes().length).toBe(8));
  await usable(graphOf(explorer));
  await settle(explorer);
  const moved = part(graphOf(explorer), 'canvas').getBoundingClientRect();
  expect([moved.width, moved.height]).toEqual([width, height]);
  listOf(graphOf(explorer)).focus();
  const key = new KeyboardEvent('keydown', { key: '3', bubbles: true, composed: true });
  listOf(graphOf(explorer)).dispatchEvent(key);
  expect(explorer.view).toBe('table');
  // Before its frame: nothing tells it that a frame goes.
  explorer.remove();
});

it('shows what an author has put in place of the inspector and of its own sentences', async () => {
  const explorer = document.createElement('ownership-explorer');
  explorer.style.cssText = 'inline-size: 1240px; block-size: 600px';
  for (const name of ['empty', 'error', 'inspector']) {
    const part = document.createElement('section');
    part.slot = part.textContent = name;
    explorer.append(part);
  }
  document.body.append(explorer);
  const seen = (): string[] =>
    [...explorer.children].filter((one) => one.checkVisibility()).map(({ slot }) => slot);
  await waitFor(() => expect(seen()).toEqual(['empty']));
  explorer.data = {};
  await waitFor(() => expect(seen()).toEqual(['error']));
  const { visibility } = getComputedStyle(graphOf(explorer));
  expect(visibility).toBe('hidden');
  explorer.data = carmakers();
  await explorer.ready;
  await waitFor(() => expect(seen()).toEqual(['inspector']));
  const [, , inspector] = explorer.children;
  expect(inspector!.getBoundingClientRect().width).toBe(352);
});

it('leaves Escape to a dialog around it, once nothing is selected', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  const explorer = await showExplorer('block-size: 500px; inline-size: 900px');
  const graph = graphOf(explorer);
  dialog.append(explorer);
  dialog.showModal();
  await nextFrame();
  explorer.store.setDay('2024-01-01');
  explorer.select('nissan');
  await settle(explorer);
  listOf(graph).focus();
  await userEvent.keyboard('{Escape}');
  expect([explorer.selected, dialog.open]).toEqual([null, true]);
  await settle(explorer);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(dialog.open).toBe(false));
  expect(explorer.day).toBe('2024-01-01');
});

it('says which day is none, and shows in the attribute what counts in its place', async () => {
  const explorer = document.createElement('ownership-explorer');
  const told: string[] = [];
  explorer.addEventListener('ownership-error', ({ detail }) => {
    told.push(...detail.problems.map(({ message }) => message));
  });
  document.body.append(explorer);
  const today = explorer.day;
  explorer.setAttribute('day', '2025-02-30');
  await waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]).toContain('2025-02-30');
  await explorer.updateComplete;
  expect([explorer.day, explorer.getAttribute('day')]).toEqual([today, today]);
});

it('is ready and gives pictures while it is hidden, and is drawn when it is shown', async () => {
  const explorer = document.createElement('ownership-explorer');
  Object.assign(explorer, { hidden: true, day: '2025-06-01', view: 'network' });
  explorer.data = carmakers();
  document.body.append(explorer);
  await explorer.ready;
  expect(graphOf(explorer).cy).toBeUndefined();
  expect((await explorer.exportPng()).size).toBeGreaterThan(1000);
  explorer.hidden = false;
  await waitFor(() => expect(graphOf(explorer).cy?.nodes().length).toBe(8));
});
