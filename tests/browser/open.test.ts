import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/elements/graph/define.js';
import '../../src/elements/open/define.js';
import type { OwnershipExplorer } from '../../src/elements/explorer/explorer.js';
import type { OwnershipGraph } from '../../src/elements/graph/graph.js';
import type { OwnershipOpen } from '../../src/elements/open/open.js';
import type { Dataset } from '../../src/model/index.js';
import { expectAccessible } from '../fixtures/accessibility.js';
import { carmakers } from '../fixtures/carmakers.js';
import { expectCleanPage } from '../fixtures/clean-page.js';
import { holdWorkers } from '../fixtures/held-workers.js';
import { showExplorer } from '../fixtures/shown-explorer.js';
import { placeGraph } from '../fixtures/shown-graph.js';
import { waitFor } from '../fixtures/wait-for.js';

const TIES = 'owner,owned,share\nAda,Acme,60\nAcme,Beta,30\n';

expectCleanPage();

afterEach(() => vi.restoreAllMocks());

function file(name: string, content: string): File {
  return new File([content], name, { type: 'text/csv' });
}

interface Shown {
  graph: OwnershipGraph;
  open: OwnershipOpen;
}

/** A graph of the carmakers with a button that opens other data. */
function show(): Shown {
  const graph = placeGraph();
  graph.id = 'graph';
  graph.data = carmakers();
  const open = document.createElement('ownership-open');
  open.for = 'graph';
  document.body.append(open);
  return { graph, open };
}

function namesIn({ store }: { store: { dataset: Dataset | null } }): string[] {
  return (store.dataset?.parties ?? []).map(({ name }) => name);
}

const button = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });

async function choose(...files: File[]): Promise<void> {
  await userEvent.click(button('Open data'));
  await userEvent.upload(page.getByLabelText('Choose files'), files);
}

describe('<ownership-open>', () => {
  it('says that files stay where they are, opens one, and reports what was read', async () => {
    const { graph, open } = show();
    await userEvent.click(button('Open data'));
    await expect.element(page.getByText(/sent nowhere/)).toBeVisible();
    await expectAccessible(open);
    await userEvent.upload(page.getByLabelText('Choose files'), file('ties.csv', TIES));
    await expect.element(page.getByText('ties is open')).toBeVisible();
    expect(namesIn(graph)).toEqual(['Ada', 'Acme', 'Beta']);
    await expect.element(page.getByText('ties.csv, a table: 2 rows and 2 shares')).toBeVisible();
    await expect
      .element(page.getByText(/Ids of parties were made of their names/))
      .toBeInTheDocument();
    await expectAccessible(open);
  });

  it('reads several files together', async () => {
    const { graph } = show();
    await choose(file('c.csv', 'id,name,kind\nAda,Ada Lovelace,person\n'), file('t.csv', TIES));
    await expect.element(page.getByText(/are? open|is open/)).toBeVisible();
    expect(namesIn(graph)).toContain('Ada Lovelace');
  });

  it('gives up at Cancel what is read but not drawn yet', async () => {
    const { graph } = show();
    await graph.ready;
    vi.spyOn(graph.store, 'load').mockImplementation(async (_, controller) => {
      await new Promise((resolve) => controller!.signal.addEventListener('abort', resolve));
    });
    await choose(file('ties.csv', TIES));
    await expect.element(page.getByText(/Preparing the picture of ties.csv/)).toBeVisible();
    await userEvent.click(button('Cancel'));
    await expect.element(page.getByLabelText('Choose files')).toBeVisible();
    expect(namesIn(graph)).toContain('Renault');
  });

  it('shows the last day on which something of a table of the past holds', async () => {
    const { graph } = show();
    const table = 'owner,owned,share,from,until\nA,B,60,2001-04-01,2006\nC,B,60,2006,2012-02-01\n';
    await choose(file('past.csv', table));
    await expect.element(page.getByText(/is open/)).toBeVisible();
    expect(graph.day).toBe('2012-01-31');
  });

  it('reads a table that is pasted', async () => {
    const { graph } = show();
    await userEvent.click(button('Open data'));
    await userEvent.click(page.getByLabelText('Or paste a table'));
    await userEvent.keyboard('owner,owned,share{Enter}A,B,50');
    await userEvent.click(button('Read the table'));
    await expect.element(page.getByText('Pasted table is open')).toBeVisible();
    expect(namesIn(graph)).toEqual(['A', 'B']);
  });

  it('asks what columns mean that nobody knows, and tells the answer as an attribute', async () => {
    const { graph, open } = show();
    await choose(file('t.csv', 'left,right,much\nA,B,50\n'));
    await expect.element(page.getByText(/What do the columns mean/)).toBeVisible();
    await expectAccessible(open);
    await userEvent.selectOptions(page.getByLabelText('Column left means'), 'owner');
    await userEvent.selectOptions(page.getByLabelText('Column right means'), 'owned');
    await userEvent.click(page.getByText(/as the attribute/));
    await expect
      .element(page.getByText('{"columns":{"owner":"left","owned":"right"}}'))
      .toBeVisible();
    await userEvent.click(button('Read'));
    await expect.element(page.getByText('t is open')).toBeVisible();
    expect(namesIn(graph)).toEqual(['A', 'B']);
  });

  it('says what is wrong with a file, and leaves what is shown', async () => {
    const { graph, open } = show();
    await graph.ready;
    await choose(file('a.xml', '<svg/>'));
    await expect.element(page.getByText(/XML that begins with "svg"/)).toBeVisible();
    await expectAccessible(open);
    expect(namesIn(graph)).toContain('Nissan');
    await userEvent.click(button('Open other data'));
    await expect.element(page.getByLabelText('Choose files')).toBeVisible();
  });

  it('reads a large file in a worker', async () => {
    const { graph } = show();
    await choose(file('large.csv', TIES + 'Ada,Acme,60\n'.repeat(50_000)));
    await expect.element(page.getByText('large is open')).toBeVisible();
    expect(namesIn(graph)).toEqual(['Ada', 'Acme', 'Beta']);
  });

  it('gives up a large file when it is cancelled', async () => {
    const { graph, open } = show();
    await graph.ready;
    const release = holdWorkers();
    void open.openFiles([file('large.csv', TIES + 'Ada,Acme,60\n'.repeat(50_000))]);
    await userEvent.click(button('Cancel'));
    release();
    await expect.element(page.getByLabelText('Choose files')).toBeVisible();
    expect(namesIn(graph)).toContain('Nissan');
  });
});

describe('an explorer that can open data', () => {
  function drop(explorer: OwnershipExplorer, ...files: File[]): void {
    const dataTransfer = new DataTransfer();
    for (const each of files) dataTransfer.items.add(each);
    const options = { dataTransfer, bubbles: true, composed: true, cancelable: true };
    explorer.dispatchEvent(new DragEvent('dragover', options));
    explorer.dispatchEvent(new DragEvent('drop', options));
  }

  it('takes files that are dropped on it, and has a button in its legend', async () => {
    const explorer = await showExplorer();
    explorer.setAttribute('can-open', '');
    explorer.requestUpdate();
    await waitFor(() =>
      expect(explorer.shadowRoot!.querySelector('ownership-open')).not.toBeNull(),
    );
    drop(explorer, file('ties.csv', TIES));
    await expect.element(page.getByText('ties is open')).toBeVisible();
    expect(namesIn(explorer)).toEqual(['Ada', 'Acme', 'Beta']);
  });

  it('takes a table that is pasted into it, with the picture of the cells that spreadsheets add', async () => {
    document.body.innerHTML = '<ownership-explorer can-open></ownership-explorer>';
    const explorer = document.querySelector('ownership-explorer')!;
    await userEvent.click(button('Open data'));
    await userEvent.click(button('Close'));
    const paste = (text: string): void => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.items.add(new File([''], 'image.png', { type: 'image/png' }));
      explorer.shadowRoot!.querySelector('header')!.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    };
    paste('A word, and another one.');
    paste(TIES.replaceAll(',', '\t'));
    await expect.element(page.getByText('Pasted table is open')).toBeVisible();
    expect(namesIn(explorer)).toEqual(['Ada', 'Acme', 'Beta']);
  });

  it('offers it where there is nothing to see', async () => {
    document.body.innerHTML = '<ownership-explorer can-open></ownership-explorer>';
    await choose(file('ties.csv', TIES));
    await expect.element(page.getByText('ties is open')).toBeVisible();
  });
});

describe('a page', () => {
  it('names a table as src, with what its columns mean', async () => {
    vi.spyOn(window, 'fetch').mockResolvedValue(
      new Response('left,right\nA,B\n', { headers: { 'content-type': 'text/csv' } }),
    );
    const graph = placeGraph();
    graph.src = '/ties.csv';
    graph.setAttribute('format', 'csv');
    graph.setAttribute('mapping', '{"columns": {"owner": "left", "owned": "right"}}');
    await waitFor(() => expect(namesIn(graph)).toEqual(['A', 'B']));
    expect(graph.store.state.load).toMatchObject({ report: { dataset: { stakes: 1 } } });
  });

  it.each([
    ['a text', TIES],
    ['a file', file('ties.csv', TIES)],
    [
      'rows',
      [
        { owner: 'Ada', owned: 'Acme' },
        { owner: 'Acme', owned: 'Beta' },
      ],
    ],
  ])('gives %s as data', async (_, data) => {
    const graph = placeGraph();
    graph.data = data;
    await waitFor(() => expect(namesIn(graph)).toEqual(['Ada', 'Acme', 'Beta']));
  });
});
