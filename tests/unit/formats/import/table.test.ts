import { describe, expect, it } from 'vitest';
import { countOf, problemOf, readAll, readWell, stakesOf } from '../../../fixtures/read-files.js';

describe('a table of ties', () => {
  it.each([
    ['English', 'Owner,Owned,Share,Votes,From,Until,Source,Kind'],
    ['German', 'Gesellschafter,Gesellschaft,Anteil,Stimmrechte,seit,bis,Quelle,Art'],
    ['French', 'Actionnaire,Société,Part du capital,Droits de vote,Depuis,Jusqu’au,Source,Nature'],
    ['French with articles', 'Détenteur,Détenu,Taux,Voix,du,au,Source,Catégorie'],
    ['Japanese', '株主名,会社名,持株比率,議決権,開始日,終了日,出典,種類'],
    ['other Japanese words', '保有者,発行会社,保有割合,議決権の割合,取得日,売却日,出典,区分'],
  ])('is read by its headings in %s', async (_, headings) => {
    const { dataset } = await readWell({
      'ties.csv': `${headings.replace('’', "'")}\nAda,Acme,12.5,30,2015-03,2020,Register 2020,person\n`,
    });
    expect(dataset.stakes[0]).toMatchObject({
      owner: 'ada',
      owned: 'acme',
      holdings: [
        { from: '2015-03', until: '2020', capital: 12.5, votes: 30, sources: ['register-2020'] },
      ],
    });
    expect(dataset.parties[0]).toMatchObject({ id: 'ada', kind: 'person' });
  });

  it('may have its columns in any order, semicolons, decimal commas, quotes and a byte order mark', async () => {
    const { dataset, report } = await readWell({
      'ties.csv':
        '\uFEFFAnteil;Gesellschaft;Gesellschafter\n"12,5 %";"Acme ""A""; GmbH";Müller\n>50%;Beta;Müller\n',
    });
    expect(stakesOf(dataset)).toEqual([
      'Müller > Acme "A"; GmbH: 12.5',
      'Müller > Beta: {"min":50,"minExclusive":true}',
    ]);
    expect(report.files).toEqual([
      { name: 'ties.csv', format: 'csv', read: { rows: 2, shares: 2, bands: 1 } },
    ]);
    expect(report.dataset).toMatchObject({ parties: 3, stakes: 2, bands: 1 });
  });

  it('tells that votes are about a figure, as it does of capital', async () => {
    const { dataset } = await readWell({ a: 'owner,owned,share,votes\nA,B,30,about 40\n' });
    expect(dataset.stakes[0]!.holdings[0]).toMatchObject({ approximate: true, votes: 40 });
  });

  it('can be pasted from a spreadsheet', async () => {
    const { dataset } = await readWell({ paste: 'owner\towned\tshare\nA\tB\t10\n' });
    expect(stakesOf(dataset)).toEqual(['A > B: 10']);
  });

  it('can be a list of edges, or a list of objects in JSON', async () => {
    const edges = await readWell({ 'a.csv': 'source,target,weight\nA,B,10\n' });
    const objects = await readWell({ 'a.json': [{ owner: 'A', owned: 'B', share: 10 }] });
    expect(stakesOf(edges.dataset)).toEqual(['A > B: 10']);
    expect(stakesOf(objects.dataset)).toEqual(['A > B: 10']);
  });

  it('is completed by a table of companies, whichever comes first, by id or by name', async () => {
    const ties = 'owner,owned,share\nC1,Beta,50\n';
    const companies =
      'id,name,country,kind,lei\nc1,Acme AG,Deutschland,Stiftung,\nc2,Beta,JP,company,bad\n';
    for (const files of [
      { ties, companies },
      { companies, ties },
    ]) {
      const { dataset, report } = await readWell(files);
      expect(dataset.parties).toMatchObject([
        { id: 'c1', name: 'Acme AG', country: 'DE', kind: 'trust' },
        { id: 'c2', name: 'Beta', country: 'JP', kind: 'company' },
      ]);
      expect(dataset.stakes).toMatchObject([{ owner: 'c1', owned: 'c2' }]);
      expect(countOf(report, 'party-id-made')).toBe(0);
      expect(countOf(report, 'identifier-not-read')).toBe(1);
    }
  });

  it('has figures after each other, and those for the same time as disputes', async () => {
    const { dataset, report } = await readWell({
      a: 'owner,owned,share,from\nA,B,10,2010\nA,B,20,2015\nA,B,25,2015\nA,B,20,2018\n',
    });
    expect(dataset.stakes[0]).toMatchObject({
      holdings: [
        { from: '2010', until: '2015', capital: 10 },
        { from: '2015', capital: 20 },
      ],
      disputes: [{ about: 'capital', share: 25 }],
    });
    expect(
      ['later-figure-ends', 'another-figure', 'same-tie'].map((code) =>
        countOf(report, code as never),
      ),
    ).toEqual([1, 1, 1]);
  });

  it('says what it could not read, where, and what was made', async () => {
    const { dataset, report } = await readWell({
      'a.csv': 'owner,owned,share,from,colour\nA,B,lots,soon,red\n,B,5,,\nA,C,,,\n',
    });
    expect(stakesOf(dataset)).toEqual(['A > B: "unknown"', 'A > C: "unknown"']);
    const notes = report.notes.map(({ code, count, places }) => [code, count, places[0]?.line]);
    expect(notes).toEqual(
      expect.arrayContaining([
        ['share-not-read', 1, 2],
        ['date-not-read', 1, 2],
        ['row-without-parties', 1, 3],
        ['column-not-read', 1, undefined],
        ['source-made', 2, 2],
        ['party-id-made', 3, 2],
        ['from-made', 2, 2],
      ]),
    );
    expect(dataset.sources).toMatchObject([{ title: 'The file a.csv' }]);
    expect(dataset.stakes[0]!.holdings[0]).toMatchObject({
      from: '2025-06-30',
      doubt: { kind: 'date' },
    });
  });

  it('takes numbers up to 1 for fractions, unless it is told otherwise', async () => {
    const files = { a: 'owner,owned,share\nA,B,0.07\nA,C,1\n' };
    const guessed = await readWell(files);
    expect(stakesOf(guessed.dataset)).toEqual(['A > B: 7', 'A > C: 100']);
    expect(countOf(guessed.report, 'fractions')).toBe(1);
    const told = await readWell(files, { mapping: { shares: 'percent' } });
    expect(stakesOf(told.dataset)).toEqual(['A > B: 0.07', 'A > C: 1']);
  });

  it('gives each company a free float of its own', async () => {
    const { dataset } = await readWell({
      a: 'owner,owned,share\nFree float,A,60\nStreubesitz,B,40\n',
    });
    expect(dataset.parties.filter(({ kind }) => kind === 'dispersed')).toHaveLength(2);
  });

  it('keeps what its cells say as text, also formulas and names of prototypes', async () => {
    const { dataset } = await readWell({
      a: 'owner,owned,share\n__proto__,constructor,10\n=1+1,toString,20\n',
    });
    expect(stakesOf(dataset)).toEqual(['__proto__ > constructor: 10', '=1+1 > toString: 20']);
  });

  it('reads on after a quote that is never closed', async () => {
    const { dataset, report } = await readWell({ a: 'owner,owned,share\n"A,B,10\nC,D,20\n' });
    expect(stakesOf(dataset)).toEqual(['"A > B: 10', 'C > D: 20']);
    expect(countOf(report, 'line-not-read')).toBe(1);
  });
});

describe('a matrix', () => {
  it('has an owner in each row', async () => {
    const { dataset } = await readWell({ a: ';A;B;C\nA;;50;0\nB;-;;30,5\n' });
    expect(stakesOf(dataset)).toEqual(['A > B: 50', 'B > C: 30.5']);
  });

  it('has an owner in each column where rows would own too much of one company', async () => {
    const { dataset, report } = await readWell({ a: ',A,B\nX,60,40\nY,70,30\n' });
    expect(stakesOf(dataset)).toContain('A > X: 60');
    expect(countOf(report, 'matrix')).toBe(1);
    const told = await readWell(
      { a: ',A,B\nX,60,40\nY,70,30\n' },
      { mapping: { matrix: 'rows-own-columns' } },
    );
    expect(stakesOf(told.dataset)).toContain('X > A: 60');
  });
});

describe('a table whose columns nobody knows', () => {
  const files = { 'a.csv': `left,right,much\n${'A,B,10\n'.repeat(12)}` };

  it('is shown with ten rows, so that somebody can name them', async () => {
    const result = await readAll(files);
    expect(result).toMatchObject({
      ok: false,
      preview: { name: 'a.csv', headings: ['left', 'right', 'much'] },
    });
    expect(result.preview?.rows).toHaveLength(10);
  });

  it('is read by a mapping, by headings or by numbers of columns', async () => {
    const columns = { owner: 'left', owned: 'right', share: 'much' };
    expect(stakesOf((await readWell(files, { mapping: { columns } })).dataset)).toEqual([
      'A > B: 10',
    ]);
    const words = await readWell(
      { a: 'left,right\nA,B\n' },
      { mapping: { columns: { owner: 'left', owned: 'right' } } },
    );
    expect(stakesOf(words.dataset)).toEqual(['A > B: "unknown"']);
    const numbers = { owner: '1', owned: '2', share: '3' };
    const bare = await readWell(
      { a: 'A,B,10\n' },
      { mapping: { columns: numbers, hasHeadings: false } },
    );
    expect(stakesOf(bare.dataset)).toEqual(['A > B: 10']);
  });

  it('says which column of a mapping is not there', async () => {
    const message = await problemOf(files, {
      mapping: { columns: { owner: 'links', owned: 'right' } },
    });
    expect(message).toContain('There is no column "links"');
  });
});
