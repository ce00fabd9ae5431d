import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { showExplorer } from '../../fixtures/shown-explorer.js';

expectCleanPage();

const button = page.getByRole('button', { name: 'Embed' });
const dialog = page.getByRole('dialog', { name: 'Embed this view' });

/** An explorer whose readers may embed it, of a file with an address. */
async function show(): Promise<OwnershipExplorer> {
  const explorer = await showExplorer();
  explorer.setAttribute('can-embed', '/site/');
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(carmakers()));
  explorer.src = '/carmakers.json';
  await explorer.ready;
  return explorer;
}

it('gives the code of the element and of a frame, accessible, and copies it', async () => {
  const explorer = await show();
  await button.click();
  await expect.element(dialog).toBeVisible();
  await expectAccessible(explorer);
  const element = dialog.getByRole('textbox', { name: 'As an element' });
  const { value } = element.element() as HTMLTextAreaElement;
  expect(element.element().scrollTop).toBe(0);
  expect(value).toContain(`src="${location.origin}/site/ownership-graph.js"`);
  const guide = dialog.getByRole('link', { name: 'Guide to embedding' }).element();
  expect(guide).toHaveAttribute('href', `${location.origin}/site/embedding.html`);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await dialog.getByRole('button', { name: 'Copy the frame' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('Copied');
  expect(write.mock.lastCall![0]).toMatch(/^<iframe src=".*embed\.html\?src=.*day=2025-06-01/);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
});

it('selects the code where the browser does not allow to copy it', async () => {
  await show();
  await button.click();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await dialog.getByRole('button', { name: 'Copy the element' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('copy it by hand');
  const field = dialog.getByRole('textbox', { name: 'As an element' }).element();
  const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
});

it('says why data without an address cannot be embedded', async () => {
  const explorer = await showExplorer();
  explorer.setAttribute('can-embed', '');
  explorer.requestUpdate();
  await button.click();
  await expect.element(dialog).toHaveTextContent('was opened here');
});
