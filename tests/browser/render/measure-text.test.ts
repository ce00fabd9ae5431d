import { expect, it } from 'vitest';
import { measureTextOf } from '../../../src/render/index.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';

expectCleanPage();

/** The width that the browser gives a line of text. */
function widthOnPage(text: string, fontSizePx: number, font: string): number {
  const span = document.createElement('span');
  span.style.cssText = `font: ${fontSizePx}px ${font}; white-space: pre; position: absolute`;
  span.textContent = text;
  document.body.append(span);
  return span.getBoundingClientRect().width;
}

for (const font of ['sans-serif', 'monospace', 'Verdana, serif', '"Nobody has this", monospace']) {
  it(`measures text as wide as the page does in ${font}`, () => {
    const measureText = measureTextOf({ font })!;
    for (const text of ['Renault', 'Škoda Auto', '日産自動車', 'Группа ГАЗ']) {
      const width = measureText(text, 21, 'company');
      expect(Math.abs(width - widthOnPage(text, 21, font)), text).toBeLessThan(1.5);
      expect(measureText(text, 42, 'edge'), text).toBeCloseTo(2 * width);
    }
  });
}

it('tells fonts apart', () => {
  const [wide, narrow] = [measureTextOf({ font: 'monospace' })!, measureTextOf({ font: 'serif' })!];
  expect(wide('illicit', 20, 'edge')).toBeGreaterThan(1.2 * narrow('illicit', 20, 'edge'));
});
