import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/render/export/drawing/drawing.js';
import type { PictureDescription } from '../../../../src/render/export/metadata/description.js';
import { readPicture } from '../../../../src/render/export/metadata/read-picture.js';
import { writeSvg } from '../../../../src/render/export/svg/write-svg.js';
import { focusOf, network, picture, textsOf } from './pictures.js';

const DESCRIPTION: PictureDescription = {
  title: 'Nissan & <others>',
  alt: 'A diagram.',
  longDescription: 'Renault in Nissan: 35.7%.',
  source: 'Source',
  licence: 'CC BY 4.0',
  licenceUrl: '',
  record: {
    view: 'day=2025-06-01&selected=nissan',
    data: { title: 'A "title"', compiled: '2026-01-31' },
  },
};

function svgOf(drawing: Drawing, unit: 'mm' | 'px' = 'mm'): string {
  return writeSvg(drawing, DESCRIPTION, unit);
}

/** All elements of a file: their names, attributes and the depth at which they stand. */
function elementsOf(
  svg: string,
): { name: string; attributes: Record<string, string>; depth: number }[] {
  const elements = [];
  let depth = 0;
  for (const [, closing, name = '', text = '', empty] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (closing) {
      depth -= 1;
      continue;
    }
    const attributes = Object.fromEntries(
      [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    elements.push({ name, attributes, depth });
    if (!empty) depth += 1;
  }
  expect(depth).toBe(0);
  return elements;
}

describe('a picture as SVG', () => {
  it('has a layer for each kind of thing, and in it a group for each company and line by name', () => {
    const elements = elementsOf(svgOf(picture(focusOf('nissan')).drawing));
    const layers = elements.filter(
      ({ attributes }) => attributes['inkscape:groupmode'] === 'layer',
    );
    expect(layers.map(({ attributes }) => attributes.id)).toEqual(
      expect.arrayContaining([
        'Stakes',
        'Companies-and-owners',
        'Labels',
        'Title',
        'Legend',
        'Source',
      ]),
    );
    const names = elements.map(({ attributes }) => attributes['inkscape:label']);
    expect(names).toEqual(expect.arrayContaining(['Nissan', 'Renault', 'Renault in Nissan']));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every text as text, one element for each line, and nothing that programs draw otherwise', () => {
    const { drawing } = picture(network, 'a4');
    const svg = svgOf(drawing);
    const texts = elementsOf(svg).filter(({ name }) => name === 'text');
    expect(texts).toHaveLength(textsOf(drawing).length);
    expect(svg).not.toMatch(
      /<(?:style|foreignObject|tspan|marker|script|image)\b|\sstyle=|\sclass=/,
    );
    expect(svg).toContain('>Mitsubishi</text>');
  });

  it('has an arrowhead as a shape beside the line of each stake', () => {
    const { drawing } = picture(network, 'a4');
    const stakes = drawing.layers.find(({ name }) => name === 'Stakes')!;
    for (const { name, marks } of stakes.parts) {
      expect(
        marks.map((mark) => mark.type === 'path' && mark.fill !== null),
        name,
      ).toEqual([false, true]);
    }
  });

  it('is as large on paper as was asked for', () => {
    const { width, viewBox } = elementsOf(svgOf(picture(focusOf('nissan')).drawing))[0]!.attributes;
    expect([width, viewBox?.split(' ')[2]]).toEqual(['180mm', '680.31']);
    const pixels = svgOf(picture(focusOf('nissan'), 'social').drawing, 'px');
    expect(elementsOf(pixels)[0]!.attributes).toMatchObject({ width: '1200', height: '675' });
  });

  it('says what it shows to people and programs, and brings its view back', async () => {
    const svg = svgOf(picture(focusOf('nissan')).drawing);
    expect(svg).toContain('<title id="picture-title">Nissan &amp; &lt;others&gt;</title>');
    expect(svg).toContain('>A diagram. Renault in Nissan: 35.7%.</desc>');
    expect(svg).toContain('<dc:rights>');
    expect(await readPicture(new Blob([svg]))).toEqual(DESCRIPTION.record);
  });
});
