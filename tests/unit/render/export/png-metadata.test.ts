import { deflateSync } from 'node:zlib';
import { decode, encode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureDescription } from '../../../../src/render/export/metadata/description.js';
import { readChunks, withChunks } from '../../../../src/render/export/metadata/png-chunks.js';
import { withPngMetadata } from '../../../../src/render/export/metadata/png-metadata.js';
import { readPicture } from '../../../../src/render/export/metadata/read-picture.js';
import { textChunk } from '../../../../src/render/export/metadata/text-chunks.js';

const DESCRIPTION: PictureDescription = {
  title: 'Nissan & 日産自動車 <2025>',
  alt: 'A diagram of 3 parties.',
  longDescription: 'Renault in Nissan: 35.7% · 15% of votes.',
  source: 'Source: “Carmakers”.',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  record: {
    view: 'view=focus&day=2025-02-13&selected=nissan',
    link: 'https://example.org/#selected=nissan',
    data: { title: 'Carmakers', compiled: '2026-01-31' },
  },
};

/** A picture of two pixels, as another program writes it. */
function plainPng(): Blob {
  const data = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255]);
  return new Blob([Uint8Array.from(encode({ width: 2, height: 1, data }))], { type: 'image/png' });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function described(): Promise<Blob> {
  return withPngMetadata(plainPng(), 300, DESCRIPTION);
}

/** The same picture as another program leaves it: with its own text before ours. */
async function withForeignText(): Promise<Blob> {
  const foreign = ['Comment', 'ownership-graph-like'].map((name) => textChunk(name, '{"not": 1}'));
  return new Blob(withChunks(await bytesOf(await described()), foreign));
}

describe('the metadata of a PNG file', () => {
  it('has right check sums and the size on paper, as another reader reads them', async () => {
    const read = decode(await bytesOf(await described()), { checkCrc: true });
    expect([read.width, read.height]).toEqual([2, 1]);
    expect([...read.data]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
    expect(read.resolution).toEqual({ x: 11_811, y: 11_811, unit: 1 });
  });

  it('says the size on paper once, also when it is written again', async () => {
    const twice = await withPngMetadata(await described(), 96, DESCRIPTION);
    const types = readChunks(await bytesOf(twice)).map(({ type }) => type);
    expect(types.filter((type) => type === 'pHYs')).toHaveLength(1);
    expect(decode(await bytesOf(twice), { checkCrc: true }).resolution?.x).toBe(3780);
  });

  it('has texts before the pixels, so that a reader need not go through them', async () => {
    const types = readChunks(await bytesOf(await described())).map(({ type }) => type);
    expect(types[0]).toBe('IHDR');
    expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
    expect(types.at(-1)).toBe('IEND');
  });

  it('is refused by what is no PNG', async () => {
    await expect(withPngMetadata(new Blob(['GIF89a']), 96, DESCRIPTION)).rejects.toThrow('PNG');
  });
});

describe('what a picture says of the view in it is read', () => {
  it('from the file as it was saved', async () => {
    expect(await readPicture(await described())).toEqual(DESCRIPTION.record);
  });

  it('after other programs have added their own texts', async () => {
    expect(await readPicture(await withForeignText())).toEqual(DESCRIPTION.record);
  });

  it('after another program has compressed its text', async () => {
    const { view, data } = DESCRIPTION.record;
    const text = deflateSync(JSON.stringify({ format: 1, view, data }));
    const keyword = Buffer.from('ownership-graph\0');
    const notations = {
      zTXt: Buffer.concat([keyword, Buffer.from([0]), text]),
      iTXt: Buffer.concat([keyword, Buffer.from([1, 0]), Buffer.from('en\0\0'), text]),
    };
    for (const [type, bytes] of Object.entries(notations)) {
      const chunk = { type, data: Uint8Array.from(bytes) };
      const png = new Blob(withChunks(await bytesOf(plainPng()), [chunk]));
      expect(await readPicture(png), type).toEqual({ view, data });
    }
  });

  it('from its XMP where another program has kept nothing else, under a prefix of its own', async () => {
    const attribute = JSON.stringify({ format: 1, ...DESCRIPTION.record }).replaceAll(
      '"',
      '&quot;',
    );
    const xmp = `<rdf:Description xmlns:ns1="urn:ownership-graph:picture#" ns1:record="${attribute}"/>`;
    const kept = readChunks(await bytesOf(await described())).filter(({ type }) => type === 'iTXt');
    const ours = kept.filter(({ data }) => new TextDecoder().decode(data).startsWith('XML:'));
    for (const chunk of [textChunk('XML:com.adobe.xmp', xmp), ...ours]) {
      const png = new Blob(withChunks(await bytesOf(plainPng()), [chunk]));
      expect(await readPicture(png)).toEqual(DESCRIPTION.record);
    }
  });

  it('never from a picture that says nothing, or is cut off or broken', async () => {
    expect(await readPicture(plainPng())).toBeUndefined();
    const whole = await bytesOf(await described());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(255), async (at, byte) => {
        await readPicture(new Blob([whole.slice(0, at)]));
        const broken = whole.slice();
        broken[at] = byte;
        await expect(readPicture(new Blob([broken]))).resolves.not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('never from a text that would become larger than memory', async () => {
    const bomb = deflateSync(Buffer.alloc(20_000_000));
    const data = Uint8Array.from(Buffer.concat([Buffer.from('ownership-graph\0\0'), bomb]));
    const png = new Blob(withChunks(await bytesOf(plainPng()), [{ type: 'zTXt', data }]));
    expect(await readPicture(png)).toBeUndefined();
  });
});
