import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { connect, openAddress, type Store } from '../../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { watchListeners } from '../../fixtures/live-listeners.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { usable, part } from '../../fixtures/shown-graph.js';
import { graphOf, inspectedTitle } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const { href } = location;

afterEach(() => history.replaceState(null, '', href));

/** An explorer that follows the address of the page, drawn. */
async function show(urlState = ''): Promise<OwnershipExplorer> {
  const explorer = document.createElement('ownership-explorer');
  explorer.urlState = urlState;
  explorer.data = carmakers();
  document.body.append(explorer);
  await explorer.ready;
  await usable(graphOf(explorer));
  await waitFor(() => expect(part(explorer, 'address-status')).not.toBeNull());
  return explorer;
}

/** Lets the browser refuse to write to the clipboard. */
function refuseToWrite(): void {
  const refuse = (): Promise<void> => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
}

/** Lets the browser refuse to copy a selection, too. */
function refuseToCopy(): void {
  refuseToWrite();
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
}

/** The text that the explorer says of the address. */
function saidOf(explorer: OwnershipExplorer): string | null {
  return explorer.shadowRoot!.querySelector('[part=address-status] [role=status]')!.textContent;
}

it.each(['light', 'dark'] as const)(
  'says what it did not understand, accessible when %s',
  async (scheme) => {
    setColourScheme(scheme);
    location.hash = 'view=map&selected=nissan';
    const explorer = await show();
    const status = part(explorer, 'address-status');
    await waitFor(() => expect(status.textContent).toContain('"view=map"'));
    // The inspector comes later, and has a button of the same name.
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
    await expectAccessible(explorer);
    await userEvent.click(status.querySelector('button')!);
    await waitFor(() => expect(status.textContent.trim()).toBe(''));
  },
);

it('suggests what was meant by an id that the data does not have, and goes there', async () => {
  location.hash = 'view=focus&selected=nissn';
  const explorer = await show();
  await waitFor(() => expect(saidOf(explorer)).toContain('(did you mean "nissan"?)'));
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('nissn'));
  await expectAccessible(explorer);
  await userEvent.click(page.getByRole('button', { name: 'Nissan', exact: true }));
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
  expect(location.hash).toBe('#view=focus&selected=nissan');
});

it.each(['light', 'dark'] as const)(
  'shows the link by a key where it cannot be copied, accessible when %s',
  async (scheme) => {
    setColourScheme(scheme);
    refuseToCopy();
    const explorer = await show();
    explorer.select('nissan');
    (page.getByRole('button', { name: 'Copy link' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const link = page.getByRole('textbox', { name: 'Link' });
    await expect.element(link).toBeVisible();
    const field = link.element() as HTMLInputElement;
    await waitFor(() => expect(explorer.shadowRoot!.activeElement).toBe(field));
    const { value, selectionStart, selectionEnd } = field;
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(new URL(value).hash).toBe(`#view=focus&day=${explorer.day}&selected=nissan`);
    await expectAccessible(explorer);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(explorer.selected).toBe('nissan');
  },
);

it('confirms in words what was copied', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const explorer = await show('makers');
  await explorer.copyLink();
  expect(new URL(copy.mock.calls[0]![0]).hash).toBe(`#makers.day=${explorer.day}`);
  await waitFor(() => expect(saidOf(explorer)).toBe('Link copied'));
});

it('copies the link by a selection where the page has no access to the clipboard', async () => {
  refuseToWrite();
  const explorer = await show();
  const copied = new Promise<string>((resolve) => {
    const read = (): void => {
      resolve((explorer.shadowRoot!.activeElement as HTMLTextAreaElement).value);
    };
    document.addEventListener('copy', read, { once: true });
  });
  await userEvent.click(page.getByRole('button', { name: 'Copy link' }));
  expect(new URL(await copied).hash).toBe(`#day=${explorer.day}`);
  await waitFor(() => expect(saidOf(explorer)).toBe('Link copied'));
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

it('has no button, and leaves the address alone, without the attribute', async () => {
  const { length } = history;
  const explorer = document.createElement('ownership-explorer');
  explorer.data = carmakers();
  document.body.append(explorer);
  await explorer.ready;
  explorer.select('nissan');
  await explorer.updateComplete;
  expect(page.getByRole('button', { name: 'Copy link' }).elements()).toEqual([]);
  expect([location.href, history.length]).toEqual([href, length]);
});

it('follows the attribute when it comes later and when it goes', async () => {
  const explorer = await show();
  explorer.urlState = null;
  await explorer.updateComplete;
  explorer.select('nissan');
  expect(location.href).toBe(href);
  explorer.urlState = 'later';
  await waitFor(() => expect(location.hash).toBe('#later.view=focus&later.selected=nissan'));
});

it('lets go of the page when it is removed, and takes it up where it was when it is put back', async () => {
  const listeners = watchListeners(window);
  const explorer = await show();
  explorer.select('nissan');
  await waitFor(() => expect(location.hash).toBe('#view=focus&selected=nissan'));
  explorer.remove();
  // The engine lets go in a task of its own.
  await waitFor(() => expect(listeners.count()).toBe(0));
  explorer.select(null);
  expect(location.hash).toBe('#view=focus&selected=nissan');
  explorer.store.undo();
  document.body.append(explorer);
  await waitFor(() => expect(listeners.count()).toBeGreaterThan(0));
  await usable(graphOf(explorer));
  explorer.store.setDay('2020-01-01');
  await waitFor(() => expect(location.hash).toBe('#view=focus&day=2020-01-01&selected=nissan'));
  explorer.remove();
  listeners.stop();
});

it('writes a drag through many days as one entry', async () => {
  const explorer = await show();
  // A history of fifty entries grows no more, whatever is written.
  const pushed = vi.spyOn(history, 'pushState');
  const drag = Symbol('drag');
  for (let year = 2000; year < 2020; year += 1) explorer.store.setDay(`${year}-01-01`, drag);
  await waitFor(() => expect(location.hash).toBe('#day=2019-01-01'));
  expect(pushed).toHaveBeenCalledOnce();
});

it('lets the first of two with the same name have the address', async () => {
  const first = await show();
  const second = document.createElement('ownership-explorer');
  second.urlState = '';
  second.data = carmakers();
  document.body.append(second);
  await second.ready;
  await waitFor(() => expect(part(second, 'address-status')).not.toBeNull());
  second.select('honda');
  first.select('nissan');
  await waitFor(() => expect(location.hash).toBe('#view=focus&selected=nissan'));
});

/** The picture that an explorer would save, once nothing in it moves any more. */
async function picture(explorer: OwnershipExplorer): Promise<number[]> {
  await explorer.ready;
  const { cy } = graphOf(explorer);
  await waitFor(() => {
    const { nodes } = explorer.scene!;
    expect(nodes.map(({ id }) => cy!.getElementById(id).position())).toEqual(
      nodes.map(({ x, y }) => ({ x, y })),
    );
  });
  const png = await explorer.exportPng();
  return [...new Uint8Array(await png.arrayBuffer())];
}

it.each<[string, (store: Store) => void]>([
  ['the overview on another day', (store) => store.setDay('2010-01-01')],
  [
    'a focus view of two steps',
    (store) => openAddress(store, 'view=focus&selected=nissan&steps=2'),
  ],
  ['a connection', (store) => connect(store, 'renault', 'venture')],
  [
    'a filtered network',
    (store) => openAddress(store, 'view=network&ended-ties=yes&minimum-share=15'),
  ],
])('leads in a new explorer to the same picture of %s', async (_, act) => {
  const explorer = await show();
  act(explorer.store);
  const { view } = explorer.store.state;
  await waitFor(() => expect(explorer.scene!.view).toBe(view));
  const before = await picture(explorer);
  await waitFor(() => expect(location.hash).not.toBe(''));
  const { hash } = location;
  explorer.remove();
  location.hash = hash;
  const other = await show();
  expect(await picture(other)).toEqual(before);
  expect(location.hash).toBe(hash);
});
