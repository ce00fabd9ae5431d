import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

function transferOf(file: Blob): DataTransfer {
  const data = new DataTransfer();
  data.items.add(new File([file], 'picture', { type: file.type }));
  return data;
}

/** Drops a file on an explorer; returns whether it took it. */
function drop(explorer: OwnershipExplorer, file: Blob): boolean {
  const at = explorer.shadowRoot!.querySelector('header')!;
  const init = { dataTransfer: transferOf(file), bubbles: true, composed: true, cancelable: true };
  const over = new DragEvent('dragover', init);
  at.dispatchEvent(over);
  at.dispatchEvent(new DragEvent('drop', init));
  return over.defaultPrevented;
}

function paste(explorer: OwnershipExplorer, file: Blob, text = ''): void {
  const clipboardData = transferOf(file);
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, bubbles: true, composed: true, cancelable: true };
  explorer.shadowRoot!.querySelector('header')!.dispatchEvent(new ClipboardEvent('paste', init));
}

const status = (text: string | RegExp): ReturnType<typeof page.getByText> => page.getByText(text);

it('shows what a picture shows that is dropped or pasted, as a step to undo', async () => {
  const explorer = await showExplorer();
  explorer.day = '2025-02-13';
  explorer.select('nissan');
  const picture = await explorer.exportPng({ scale: 1 });
  explorer.day = '2001-01-01';
  explorer.select('honda');
  expect(drop(explorer, picture)).toBe(true);
  await waitFor(() => expect([explorer.day, explorer.selected]).toEqual(['2025-02-13', 'nissan']));
  await expect.element(status('This is what the picture shows.')).toBeVisible();
  explorer.store.undo();
  expect([explorer.day, explorer.selected]).toEqual(['2001-01-01', 'honda']);
  paste(explorer, picture);
  await waitFor(() => expect(explorer.selected).toBe('nissan'));
  const copied = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' });
  paste(explorer, copied, 'A diagram.\n#day=2024-01-01&selected=renault');
  await waitFor(() => expect([explorer.day, explorer.selected]).toEqual(['2024-01-01', 'renault']));
});

it('says of which data a picture is that shows other data', async () => {
  const other = await showExplorer('', 'network', { ...carmakers(), title: 'Other carmakers' });
  const picture = await other.exportPng({ scale: 1 });
  other.remove();
  const explorer = await showExplorer();
  drop(explorer, picture);
  await expect.element(status(/other data, "Other carmakers"/)).toBeVisible();
});

it('says so when a picture does not say what it shows, and leaves other files to the page', async () => {
  const explorer = await showExplorer();
  expect(drop(explorer, new Blob(['a,b'], { type: 'text/csv' }))).toBe(false);
  drop(
    explorer,
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
  );
  await expect.element(status(/does not say what it shows/)).toBeVisible();
  expect(explorer.day).toBe('2025-06-01');
});
