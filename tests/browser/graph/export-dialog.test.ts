import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { decode } from '../../fixtures/decoded-image.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, part, showGraph } from '../../fixtures/shown-graph.js';
import { tallData } from '../../fixtures/tall-data.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

let downloads: { name: string; blob: Promise<Blob> }[] = [];

beforeEach(() => {
  downloads = [];
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

async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

async function showWithDialog(data: unknown = carmakers()): Promise<OwnershipGraph> {
  const graph = await showGraph({ data });
  await press('Save PNG');
  await waitFor(() => expect(dialogOf(graph).matches(':modal')).toBe(true));
  return graph;
}

it('saves the whole graph twice as large, under a name that says what and when', async () => {
  const graph = await showWithDialog();
  await press('Save');
  await waitFor(() => expect(downloads).toHaveLength(1));
  const [{ name, blob }] = downloads as [(typeof downloads)[0]];
  expect(name).toBe('carmakers-of-an-example-2025-06-01.png');
  const saved = await decode(await blob);
  const wanted = await decode(await graph.exportPng({ scale: 2 }));
  expect([saved.width, saved.height]).toEqual([wanted.width, wanted.height]);
  expect(saved.inkBetween(0, saved.height)).toBe(wanted.inkBetween(0, wanted.height));
  await waitFor(() => expect(dialogOf(graph).open).toBe(false));
});

it('saves what the reader chooses', async () => {
  const graph = await showWithDialog();
  await userEvent.click(page.getByRole('radio', { name: 'What is in view' }));
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: 'Size' }),
    '1× for a small screen',
  );
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Colours' }), 'Dark');
  await press('Save');
  await waitFor(() => expect(downloads).toHaveLength(1));
  const saved = await decode(await downloads[0]!.blob);
  expect(saved.width).toBe(part(graph, 'canvas').clientWidth + 48);
  expect(saved.pixel(2, 2)).toEqual([22, 24, 27, 255]);
  await press('Save PNG');
  await userEvent.click(page.getByRole('checkbox', { name: 'Transparent background' }));
  await press('Save');
  await waitFor(() => expect(downloads).toHaveLength(2));
  expect((await decode(await downloads[1]!.blob)).pixel(2, 2)).toEqual([0, 0, 0, 0]);
});

it('says why an image cannot be made, stays open, and has forgotten it the next time', async () => {
  const graph = await showWithDialog(tallData());
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Size' }), '4× for print');
  await press('Save');
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent(/larger than browsers can draw\..*works here is/);
  expect([dialogOf(graph).open, downloads.length]).toEqual([true, 0]);
  await press('Cancel');
  expect(dialogOf(graph).open).toBe(false);
  await press('Save PNG');
  await expect.element(status).toHaveTextContent('');
});

it('closes by Escape, gives the focus back and leaves the selection alone', async () => {
  const graph = await showWithDialog();
  graph.selected = 'nissan';
  await userEvent.keyboard('{Escape}');
  expect(dialogOf(graph).open).toBe(false);
  expect(graph.shadowRoot!.activeElement!.getAttribute('aria-label')).toBe('Save PNG');
  expect([graph.selected, downloads.length]).toEqual(['nissan', 0]);
});

it('keeps the keyboard inside while it is open', async () => {
  const graph = await showWithDialog();
  for (let stop = 0; stop < 12; stop += 1) {
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
