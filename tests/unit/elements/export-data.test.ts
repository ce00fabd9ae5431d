import { expect, it } from 'vitest';
import { parseDataset } from '../../../src/diagnostics/index.js';
import { exportData } from '../../../src/elements/shared/export-data.js';
import type { Dataset } from '../../../src/model/index.js';
import { Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';

async function storeOn(day: string): Promise<Store> {
  const store = new Store();
  store.set({ day });
  await store.load({ type: 'data', data: carmakers() });
  return store;
}

it('saves the whole data set as JSON that can be read again', async () => {
  const file = await exportData(await storeOn('2001-06-01'), 'json', {});
  expect(file.type).toBe('application/json');
  const data = JSON.parse(await file.text()) as Dataset;
  expect(parseDataset(data).ok).toBe(true);
  expect(data.stakes).toHaveLength(carmakers().stakes!.length);
});

it('saves what held on the day shown, as JSON and as a table', async () => {
  const store = await storeOn('2001-06-01');
  const asked = exportData(store, 'json', { scope: 'day' });
  store.set({ day: '2025-06-01' });
  const data = JSON.parse(await (await asked).text()) as Dataset;
  expect(data.stakes.map(({ id }) => id)).not.toContain('bank-in-nissan');
  const rows = (await (await exportData(store, 'csv', { scope: 'day' })).text()).split(/\r?\n/);
  expect(rows[0]).toContain('owner');
  expect(rows.filter((row) => row.startsWith('Renault,Nissan,35.7'))).toHaveLength(1);
  expect(rows.filter((row) => row.startsWith('Renault,Nissan'))).toHaveLength(1);
});

it.each([
  ['csv-parties', 'text/csv', 'id,name'],
  ['bods', 'application/json', '"recordType"'],
  ['graphml', 'application/graphml+xml', '<graphml'],
  ['ftm', 'application/x-ndjson', '"schema":"Company"'],
] as const)('saves the data as %s', async (format, type, part) => {
  const file = await exportData(await storeOn('2001-06-01'), format, {});
  expect(file.type).toBe(type);
  const text = await file.text();
  expect(text).toContain(part);
  expect(text).toContain('Renault');
});

it('refuses other formats and options by naming the right ones, and saves nothing without data', async () => {
  const store = await storeOn('2001-06-01');
  await expect(exportData(store, 'xls' as 'csv', {})).rejects.toThrow(
    /"xls".*"json", "csv", "csv-parties", "bods", "graphml", "ftm"/,
  );
  await expect(exportData(store, 'csv', { scope: 'year' as 'day' })).rejects.toThrow(
    /"all", "day"/,
  );
  await expect(exportData(store, 'csv', { of: 'day' } as object)).rejects.toThrow(/"scope"/);
  await expect(exportData(new Store(), 'json', {})).rejects.toThrow('There is no graph');
});
