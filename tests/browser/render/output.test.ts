import { afterEach, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { PictureOptions } from '../../../src/render/index.js';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { PARTY_KINDS, type DatasetInput } from '../../../src/model/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { decode, type DecodedImage } from '../../fixtures/decoded-image.js';
import { textWidth } from '../../../src/scene/index.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { showGraph } from '../../fixtures/shown-graph.js';

expectCleanPage();

/** Images that were looked at and found right. */
const KEPT = 'tests/browser/render/output';
/** Where an image goes that differs from the one that is kept. */
const DIFFERENT = 'test-results';

/** Cells are compared by their mean colour, so that other fonts and antialiasing make no difference. */
const CELL_PX = 10;
const CLEAR_DIFFERENCE = 40;
const LARGEST_PART_OF_DIFFERENT_CELLS = 0.02;

/** The mean of each of red, green, blue and opacity in every cell, row by row. */
function cellsOf({ data, width, height }: DecodedImage): number[][] {
  const columns = Math.floor(width / CELL_PX);
  const rows = Math.floor(height / CELL_PX);
  return Array.from({ length: columns * rows }, (_, index) => {
    const [left, top] = [(index % columns) * CELL_PX, Math.floor(index / columns) * CELL_PX];
    const sums = [0, 0, 0, 0];
    for (let y = top; y < top + CELL_PX; y += 1) {
      for (let x = left; x < left + CELL_PX; x += 1) {
        const at = 4 * (y * width + x);
        for (let part = 0; part < 4; part += 1) sums[part]! += data[at + part]!;
      }
    }
    return sums.map((sum) => sum / CELL_PX ** 2);
  });
}

function partOfDifferentCells(one: DecodedImage, other: DecodedImage): number {
  const [cells, others] = [cellsOf(one), cellsOf(other)];
  const different = cells.filter((cell, index) =>
    cell.some((mean, part) => Math.abs(mean - others[index]![part]!) > CLEAR_DIFFERENCE),
  );
  return different.length / cells.length;
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function fromBase64(base64: string): Promise<DecodedImage> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return decode(new Blob([bytes], { type: 'image/png' }));
}

async function expectKept(name: string, blob: Blob): Promise<void> {
  const [image, base64] = [await decode(blob), await toBase64(blob)];
  const advice = `Look at ${DIFFERENT}/${name}.png; if it is right, copy it to ${KEPT}.`;
  const keep = await commands
    .readFile(`${KEPT}/${name}.png`, 'base64')
    .then(fromBase64)
    .catch(() => undefined);
  const isSame =
    keep?.width === image.width &&
    keep.height === image.height &&
    partOfDifferentCells(image, keep) <= LARGEST_PART_OF_DIFFERENT_CELLS;
  if (!isSame) await commands.writeFile(`${DIFFERENT}/${name}.png`, base64, 'base64');
  expect(isSame, advice).toBe(true);
}

/** One party of each kind, side by side, and nothing between them. */
const kinds: DatasetInput = {
  title: 'Kinds of parties',
  compiled: '2026-01-31',
  parties: PARTY_KINDS.map((kind) => ({ id: kind, kind, name: kind })),
  positions: Object.fromEntries(
    PARTY_KINDS.map((kind, index) => [kind, { x: (index % 4) * 160, y: index < 4 ? 0 : 70 }]),
  ),
};

const group: DatasetInput = {
  title: 'A group',
  compiled: '2026-01-31',
  parties: ['head', 'one', 'two'].map((id) => ({ id, kind: 'company', name: id })),
  stakes: [
    ['head', 'one', 100],
    ['head', 'two', 51],
  ].map(([owner, owned, capital]) => ({
    id: `${owner}-${owned}`,
    owner: String(owner),
    owned: String(owned),
    holdings: [{ from: '2010', capital: Number(capital), sources: ['report'] }],
  })),
  positions: {
    head: { x: 0, y: 0 },
    one: { x: -120, y: 120 },
    two: { x: 120, y: 120 },
  },
  sources: [{ id: 'report', title: 'Annual report', publisher: 'Head' }],
};

let graph: OwnershipGraph;

afterEach(() => graph.remove());

const IMAGES: Record<
  string,
  { data: DatasetInput; selected?: string; ended?: boolean; options?: PictureOptions }
> = {
  'kinds-of-parties': { data: kinds },
  'kinds-of-ties': { data: carmakers(), ended: true },
  group: { data: group },
  'group-dark': { data: group, options: { scheme: 'dark' } },
  'selection-transparent': {
    data: carmakers(),
    selected: 'honda',
    options: { transparent: true },
  },
};

for (const [name, { data, selected, ended, options }] of Object.entries(IMAGES)) {
  it(`draws ${name} as it is kept`, async () => {
    graph = await showGraph({ data });
    // Nodes are of the same size whatever fonts the machine has.
    graph.store.measureText = textWidth;
    graph.store.setFilters({ endedTies: ended === true });
    graph.selected = selected ?? null;
    await graph.updateComplete;
    await expectKept(name, await graph.exportPng({ scheme: 'light', scale: 1, ...options }));
  });
}
