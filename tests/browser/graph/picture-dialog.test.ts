import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { decode } from '../../fixtures/decoded-image.js';
import { nextFrame, part, showGraph } from '../../fixtures/shown-graph.js';
import { tallData } from '../../fixtures/tall-data.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

let downloads: { name: string; blob: Promise<Blob> }[] = [];

beforeEach(() => {
  downloads = [];
  localStorage.clear();
  // The files are caught at the last moment, so that a test run leaves none behind.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = fetch(this.href).then((response) => response.blob());
    downloads.push({ name: this.download, blob });
  });
});

function dialogOf(graph: OwnershipGraph): HTMLDialogElement {
  return part(graph, 'dialog') as HTMLDialogElement;
}

const combobox = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('combobox', { name, exact: true });
const status = page.getByRole('dialog').getByRole('status');

async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

async function showWithDialog(data: unknown = carmakers()): Promise<OwnershipGraph> {
  const graph = await showGraph({ data });
  await press('Save picture');
  await waitFor(() => expect(dialogOf(graph).matches(':modal')).toBe(true));
  return graph;
}

async function saved(): Promise<{ name: string; blob: Blob }> {
  const before = downloads.length;
  await press('Save');
  await waitFor(() => expect(downloads).toHaveLength(before + 1));
  const { name, blob } = downloads.at(-1)!;
  return { name, blob: await blob };
}

/** Types in place of what is in a field. */
async function type(field: ReturnType<typeof page.getByRole>, text: string): Promise<void> {
  await userEvent.tripleClick(field);
  await userEvent.keyboard(text);
}

it('saves the whole view twice as large, under a name that says what and when', async () => {
  const graph = await showWithDialog();
  const { name, blob } = await saved();
  expect(name).toBe('carmakers-of-an-example-2025-06-01.png');
  const image = await decode(blob);
  expect(image.differenceFrom(await decode(await graph.exportPng({ scale: 2 })))).toBe(0);
  await waitFor(() => expect(dialogOf(graph).open).toBe(false));
});

it('shows the picture as it will be, and how large', async () => {
  const graph = await showWithDialog();
  await userEvent.selectOptions(combobox('Size'), 'One column, 85 mm');
  await expect.element(status).toHaveTextContent(/^85 × \d+ mm on paper, 1,004 × [\d,]+ pixels$/);
  const image = await decode(await graph.exportPng({ size: 'one-column' }));
  const { width, height } = image;
  await waitFor(() => {
    const canvas = dialogOf(graph).querySelector('canvas')!;
    expect(Math.abs(canvas.width / canvas.height - width / height)).toBeLessThan(0.02);
  });
});

it('saves what the reader chooses, and offers that again the next time', async () => {
  await showWithDialog();
  await userEvent.selectOptions(combobox('Size'), 'Social media, 1200 × 675 px');
  await userEvent.selectOptions(combobox('Colours'), 'Dark');
  await userEvent.selectOptions(combobox('Paper'), 'Another colour…');
  const paper = dialogOf(document.querySelector('ownership-graph')!).querySelector('[type=color]')!;
  (paper as HTMLInputElement).value = '#102030';
  paper.dispatchEvent(new Event('input', { bubbles: true }));
  const image = await decode((await saved()).blob);
  expect([image.width, image.height]).toEqual([1200, 675]);
  expect(image.pixel(2, 2)).toEqual([16, 32, 48, 255]);
  document.querySelector('ownership-graph')!.remove();
  await showWithDialog();
  await expect.element(combobox('Colours')).toHaveValue('dark');
  await userEvent.selectOptions(combobox('Paper'), 'None, transparent');
  await userEvent.selectOptions(combobox('Size'), 'Another size…');
  await type(page.getByRole('textbox', { name: 'Width' }), '50');
  await type(page.getByRole('textbox', { name: 'Dots per inch' }), '254');
  const other = await decode((await saved()).blob);
  expect([other.width, other.pixel(2, 2)]).toEqual([500, [0, 0, 0, 0]]);
});

it('saves the words that the reader changes, and chosen companies by any of their names', async () => {
  await showWithDialog();
  await userEvent.click(page.getByRole('radio', { name: 'These companies alone' }));
  const field = page.getByRole('textbox', { name: /Companies/ });
  await userEvent.click(field);
  await userEvent.keyboard('日産自動車, Renalt');
  await expect
    .element(status)
    .toHaveTextContent('no company "Renalt". Perhaps "Renault" is meant.');
  await userEvent.keyboard('{Backspace}{Backspace}ult');
  await expect
    .element(page.getByRole('textbox', { name: 'Title', exact: true }))
    .toHaveValue('Nissan, Renault: stakes and alliances, 1 June 2025');
  await type(page.getByRole('textbox', { name: 'Title', exact: true }), 'Who holds whom');
  await userEvent.selectOptions(combobox('Format'), 'SVG, to be edited');
  await userEvent.click(page.getByRole('checkbox', { name: 'With a legend' }));
  const { name, blob } = await saved();
  expect(name).toBe('nissan-renault-2025-06-01.svg');
  const svg = await blob.text();
  expect(svg).toContain('>Who holds whom</text>');
  expect(svg).not.toContain('Honda');
  expect(svg).not.toContain('>Minority stake</text>');
});

it('copies the picture and what it says, and says so', async () => {
  const written: ClipboardItem[] = [];
  vi.spyOn(navigator.clipboard, 'write').mockImplementation((items) => {
    written.push(...items);
    return Promise.resolve();
  });
  await showWithDialog();
  await expect.element(status).toHaveTextContent('pixels');
  await press('Copy');
  await expect.element(status).toHaveTextContent('Picture copied.');
  expect(written[0]!.types).toEqual(['image/png', 'text/plain']);
  const text = await (await written[0]!.getType('text/plain')).text();
  expect(text).toMatch(/^Carmakers of an example, 1 June 2025\. A diagram/);
  expect(text).toMatch(/\n#view=network&day=2025-06-01$/);
});

it('says when the browser lets the page copy no picture', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no'));
  await showWithDialog();
  await expect.element(status).toHaveTextContent('pixels');
  await press('Copy');
  await expect.element(status).toHaveTextContent('does not allow this page to copy pictures');
});

it('says why a picture cannot be made, stays open, and forgets it when another is chosen', async () => {
  const graph = await showWithDialog(tallData());
  await userEvent.selectOptions(combobox('Size'), 'As large as needed, 4×');
  await press('Save');
  await expect.element(status).toHaveTextContent(/larger than browsers can draw\..*works here is/);
  expect([dialogOf(graph).open, downloads.length]).toEqual([true, 0]);
  await userEvent.selectOptions(combobox('Size'), 'As large as needed, 1×');
  await expect.element(status).toHaveTextContent(/pixels$/);
  await press('Cancel');
  expect(dialogOf(graph).open).toBe(false);
});

it('closes by Escape, gives the focus back and leaves the selection alone', async () => {
  const graph = await showWithDialog();
  graph.selected = 'nissan';
  await userEvent.keyboard('{Escape}');
  expect(dialogOf(graph).open).toBe(false);
  expect(graph.shadowRoot!.activeElement!.textContent).toBe('Save picture');
  expect([graph.selected, downloads.length]).toEqual(['nissan', 0]);
});

it('keeps the keyboard inside while it is open', async () => {
  const graph = await showWithDialog();
  for (let stop = 0; stop < 14; stop += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = graph.shadowRoot!;
    if (activeElement) expect(dialogOf(graph).contains(activeElement)).toBe(true);
  }
});

it('saves one file however often it is asked while it works', async () => {
  const graph = await showWithDialog();
  const form = dialogOf(graph).querySelector('form')!;
  form.requestSubmit();
  form.requestSubmit();
  await waitFor(() => expect(dialogOf(graph).open).toBe(false));
  await nextFrame();
  expect(downloads).toHaveLength(1);
});
