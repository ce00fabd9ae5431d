import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../fixtures/format-samples.js';
import { problemOf, readAll, readWell, stakesOf } from '../../../fixtures/read-files.js';

const JSON_SAMPLES = ['bods', 'bods-0.2', 'gleif-api', 'cytoscape'].map((name) => SAMPLES[name]!);

async function isExplained(content: string | Uint8Array): Promise<void> {
  const result = await readAll({ file: content });
  if (result.ok) expect(result.report).toBeDefined();
  else expect(result.problems[0]?.message).toMatch(/\S.*\.$/);
}

/** The characters of a text as two bytes each. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
}

/** One of a list for each match, in turn from one that a seed chooses. */
function replaced(text: string, pattern: RegExp, seed: number, by: readonly string[]): string {
  let count = seed;
  return text.replace(pattern, (match) => {
    count += 1 + (seed % 3);
    return by[count % by.length] ?? match;
  });
}

const DAMAGES: readonly [string, (text: string, seed: number) => string | Uint8Array][] = [
  ['in UTF-16, cut off', (text, seed) => utf16(text).slice(0, seed % (2 * text.length))],
  [
    'in Latin-1',
    (text) => Uint8Array.from(text.replaceAll('e', 'é'), (sign) => sign.charCodeAt(0)),
  ],
  ['with mixed delimiters', (text, seed) => replaced(text, /[,;\t]/g, seed, [',', ';', '\t', '|'])],
  ['with stray quotes', (text, seed) => replaced(text, /[,\n"]/g, seed, ['"', ',', '\n'])],
  [
    'with keys of prototypes',
    (text, seed) =>
      replaced(text, /\b(?:id|name|owner|share|source|data|properties)\b/g, seed, [
        '__proto__',
        'constructor',
        'name',
      ]),
  ],
  [
    'with formulas',
    (text, seed) => replaced(text, /\b[A-Z]\w+/g, seed, ['=1+1', '@SUM(A1)', '-2', '+3', 'Acme']),
  ],
  ['that is nested deeply', (text) => text.replace(/[[{]/, (sign) => sign.repeat(20_000))],
  ['that comes twice', (text) => text + text],
];

describe('any file', () => {
  const file = fc.constantFrom(...Object.values(SAMPLES));

  it('gives a data set or a problem wherever it is cut off', async () => {
    const cut = fc.tuple(file, fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, ([whole, part]) => isExplained(whole.slice(0, whole.length * part))),
    );
  });

  it('gives a data set or a problem whatever bytes are changed in it', async () => {
    const change = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(file, change, (whole, changes) => {
        const bytes = new TextEncoder().encode(whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return isExplained(bytes);
      }),
    );
  });

  it.each(DAMAGES)('gives a data set or a problem %s', async (_, damage) => {
    await fc.assert(
      fc.asyncProperty(file, fc.nat(), (whole, seed) => isExplained(damage(whole, seed))),
      { numRuns: 30 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('gives a data set or a problem whatever values JSON has in it', async () => {
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('a', 'p', [], {}, null, -1));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...JSON_SAMPLES),
        fc.nat(),
        values,
        (whole, place, value) => {
          let count = 0;
          const parts: unknown[] = [];
          JSON.parse(whole, (_, part: unknown) => parts.push(part) && part);
          const changed: unknown = JSON.parse(whole, (_, part: unknown) => {
            count += 1;
            return count === (place % parts.length) + 1 ? value : part;
          });
          return isExplained(JSON.stringify(changed));
        },
      ),
    );
  });
});

describe('an encoding', () => {
  const csv = 'Eigentümer;Firma;Anteil\nMüller;Köln;50\n';

  it('is found where it is UTF-16 or Western European', async () => {
    const western = Uint8Array.from(csv, (character) => character.charCodeAt(0));
    const wide = new Uint8Array(
      Uint16Array.from(csv, (character) => character.charCodeAt(0)).buffer,
    );
    for (const bytes of [western, wide]) {
      const { dataset, report } = await readWell({ a: bytes });
      expect(stakesOf(dataset)).toEqual(['Müller > Köln: 50']);
      expect(report.notes.map(({ code }) => code)).toContain('encoding');
    }
  });

  it('is found where it is Japanese', async () => {
    // 株主,会社,比率 and トヨタ,日産,10 in Shift_JIS.
    const bytes = Uint8Array.from([
      0x8a, 0x94, 0x8e, 0xe5, 0x2c, 0x89, 0xef, 0x8e, 0xd0, 0x2c, 0x94, 0xe4, 0x97, 0xa6, 0x0a,
      0x83, 0x67, 0x83, 0x88, 0x83, 0x5e, 0x2c, 0x93, 0xfa, 0x8e, 0x59, 0x2c, 0x31, 0x30, 0x0a,
    ]);
    expect(stakesOf((await readWell({ a: bytes })).dataset)).toEqual(['トヨタ > 日産: 10']);
  });
});

describe('XML of anybody', () => {
  const graphml = (declaration: string, name: string): string =>
    `<?xml version="1.0"?>${declaration}<graphml><graph edgedefault="directed"><node id="a"><data key="name">${name}</data></node></graph></graphml>`;

  it.each([
    [
      'a bomb of entities',
      graphml(
        '<!DOCTYPE g [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        '&c;',
      ),
    ],
    ['a file on a disk', graphml('<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')],
  ])('cannot bring in %s', async (_, content) => {
    expect(await problemOf({ file: content })).toMatch(/The XML is broken in line 1.*entity/);
  });

  it('is not asked for its document type', async () => {
    const { dataset } = await readWell({
      file: graphml('<!DOCTYPE graphml SYSTEM "https://example.com/x.dtd">', 'A'),
    });
    expect(dataset.parties).toMatchObject([{ name: 'A' }]);
  });

  it('is known behind whatever comes before its first element', async () => {
    const before = `<!-- ${'-> '.repeat(50_000)} --><?a ?><!DOCTYPE g [<!ENTITY a "b">]>`;
    const { dataset } = await readWell({
      file: graphml(before, 'A').replace('<?xml version="1.0"?>', ''),
    });
    expect(dataset.parties).toMatchObject([{ name: 'A' }]);
  });

  it('is refused when it is nested without end', async () => {
    const content = `<graphml>${'<a>'.repeat(100_000)}`;
    expect(await problemOf({ file: content })).toContain('too large');
  });
});

describe('what is no data', () => {
  const bytes = (start: string): Uint8Array =>
    Uint8Array.from(start, (character) => character.charCodeAt(0));

  it.each([
    ['an empty file', '', 'The file is empty.'],
    ['a workbook', bytes('PK\u0003\u0004....[Content_Types].xml'), 'Save the sheet as CSV'],
    ['a PDF', bytes('%PDF-1.7'), 'This is a PDF.'],
    ['a web page', '<!doctype html><html></html>', 'This is a web page'],
    ['XML of another kind', '<?xml version="1.0"?><svg/>', 'XML that begins with "svg"'],
    ['JSON of another kind', '{"a": {"b": 1}}', 'JSON with the keys "a"'],
    ['broken JSON', '[{"statementID": ', 'line 1'],
    ['ten million columns', ','.repeat(10_000_000), 'columns'],
    ['prose', 'Once upon a time there was a company.', 'says who owns whom'],
  ])('is refused with what it is: %s', async (_, content, message) => {
    expect(await problemOf({ file: content })).toContain(message);
  });
});
