import '../../src/elements/table/define.js';
import { formatNumber } from '../../src/messages/index.js';
import { Store } from '../../src/store/index.js';
import { manyCompanies } from '../../tests/fixtures/many-companies.js';
import { stage } from './stage.js';

const ROWS = 10_000;

/** Waits until the browser has put on the screen what was rendered. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

async function marked(name: string, change: () => unknown): Promise<void> {
  performance.mark(`${name} begins`);
  await change();
  await painted();
  performance.mark(`${name} is painted`);
}

/**
 * Shows a table of many companies, sorts, filters and scrolls it ("ours", "sorting",
 * "filtering", "scrolling"), then a plain one that has all rows in the document.
 */
export async function showTables(runs: number): Promise<void> {
  const data = manyCompanies(ROWS);
  for (let run = 0; run < runs; run++) {
    const store = new Store();
    // For which nothing is laid out.
    store.set({ view: 'table' });
    await store.load({ type: 'data', data: structuredClone(data) });
    await showOurs(store);
    await showPlain(store);
  }
}

async function showOurs(store: Store): Promise<void> {
  const place = stage();
  const table = document.createElement('ownership-table');
  table.style.blockSize = '100%';
  await marked('ours', () => {
    table.store = store;
    place.append(table);
    return table.updateComplete;
  });
  await marked('sorting', () => {
    table.sort = 'country';
    return table.updateComplete;
  });
  await marked('scrolling', () => {
    const scroller = table.shadowRoot?.querySelector('.scroller');
    if (scroller) scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await marked('filtering', () => {
    table.query = '99';
    return table.updateComplete;
  });
  place.remove();
}

async function showPlain({ dataset }: Store): Promise<void> {
  const place = stage();
  place.style.overflow = 'auto';
  const table = document.createElement('table');
  const body = table.createTBody();
  await marked('plain', () => {
    for (const { name, country = '', sizes = [] } of dataset?.parties ?? []) {
      const row = body.insertRow();
      const vehicles = formatNumber(sizes[0]?.value ?? 0);
      for (const text of [name, country, vehicles, '31 Dec 2024', '', '', '', '', '', '']) {
        row.insertCell().textContent = text;
      }
    }
    place.append(table);
  });
  await marked('plain sorting', () => {
    const rows = [...body.rows].map((row) => ({ row, key: row.cells[1]?.textContent ?? '' }));
    rows.sort((a, b) => a.key.localeCompare(b.key, 'en'));
    body.append(...rows.map(({ row }) => row));
  });
  place.remove();
}
