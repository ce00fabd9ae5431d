import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/formats/index.js';
import { openingMessages } from '../../../src/messages/index.js';
import { FORMAT_NAMES } from '../../../src/model/index.js';
import { parseShare } from '../../../src/formats/import/share-text.js';
import { parseDate } from '../../../src/formats/import/date-text.js';
import { countOf, readWell, stakesOf } from '../../fixtures/read-files.js';

const page = await readFile('docs/own-data.md', 'utf8');

/** The examples of the page in one language, in their order. */
function examples(language: string): string[] {
  return [...page.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, name, text]) =>
    name === language ? [text!] : [],
  );
}

/** What the page says can stand in a column: the examples in a row of its table. */
function valuesOf(column: string): string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${column}\``)) ?? '';
  const [, , cell = ''] = row.split('|');
  return [...(cell.split(';')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, value]) => value!);
}

const [ties, companies, matrix] = examples('csv');

describe('the page on data of one’s own', () => {
  it('has a table that is read as the page says', async () => {
    const { dataset, report } = await readWell({ 'ties.csv': ties });
    expect(stakesOf(dataset)).toEqual([
      'Example Holding > Example Motors: 35.7/15',
      'Example Family > Example Holding: {"min":50,"minExclusive":true}',
      'Example Motors > Example Parts: {"min":25,"max":50}',
    ]);
    expect(report.notes.filter(({ group }) => group === 'left-out')).toEqual([]);
    expect(countOf(report, 'from-made')).toBe(0);
  });

  it('has a table of companies that completes it', async () => {
    const { dataset } = await readWell({ ties, companies });
    expect(dataset.parties.slice(0, 2)).toMatchObject([
      { id: 'motors', country: 'FR' },
      { id: 'family', kind: 'family' },
    ]);
  });

  it('has a matrix', async () => {
    const { dataset } = await readWell({ matrix });
    expect(stakesOf(dataset)).toEqual([
      'Example Holding > Example Motors: 35.7',
      'Example Motors > Example Parts: 50',
    ]);
  });

  it('has a mapping that is followed', async () => {
    const table = 'holder name,company held,part\nA,B,50\n';
    const { dataset } = await readWell({ table }, { mapping: examples('json')[0]! as never });
    expect(stakesOf(dataset)).toEqual(['A > B: 50']);
  });

  it('promises only shares, dates and formats that are understood', () => {
    const shares = valuesOf('share`, `votes');
    const dates = valuesOf('from`, `until');
    expect([shares.length, dates.length]).toEqual([9, 6]);
    expect(shares.filter((text) => !parseShare(text))).toEqual([]);
    expect(dates.filter((text) => parseDate(text, 'day-month') === undefined)).toEqual([]);
    for (const format of FORMAT_NAMES) expect(page).toContain(`\`${format}\``);
  });

  it('links to the template that the explorer saves', async () => {
    const template = csvText(openingMessages.templateRows);
    expect(await readFile('docs/own-data/template.csv', 'utf8')).toBe(template);
    const { dataset, report } = await readWell({ template });
    expect(dataset.stakes).toHaveLength(3);
    expect(report.notes.filter(({ group }) => group === 'left-out')).toEqual([]);
  });
});
