import type { PartyKind } from '../model/index.js';
import { characterWidth } from './character-widths.js';

/** What a text belongs to: a node of a kind, an edge, or one in bold type. They may differ in font style. */
export type TextRole = PartyKind | 'edge' | 'bold';

/** The width of one line of text at a font size, both in pixels. */
export type MeasureText = (text: string, fontSizePx: number, role: TextRole) => number;

/** Stacked accents mostly come from another font, and their letter with them. */
const STACKED_FACTOR = 1.3;
const STACKED = /[\u0300-\u036f]/gu;
/** Where fonts lack some of many accents on a letter, these stand beside it; for each but the first, on average. */
const FURTHER_ACCENT_WIDTH = 250;

/** How much wider Helvetica Bold is on average. */
const BOLD_FACTOR = 1.07;

/** A letter with its accents, or an emoji with all that it is joined from. */
const CLUSTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Latin letters, digits and signs, which need not be divided into clusters. */
const SIMPLE = /^[\u0020-\u024f]*$/;
const MARKS = /\p{M}/gu;
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F/u;
const EMOJI_WIDTH = 1200;

/** The width of characters side by side, without their accents. */
function widthOfLetters(text: string): number {
  // Put together again, because the decomposition takes Korean syllables apart as well.
  const letters = text.normalize('NFD').replace(MARKS, '').normalize('NFC');
  let width = 0;
  for (const letter of letters) width += characterWidth(letter);
  return width;
}

function widthOfCluster(cluster: string): number {
  if (EMOJI.test(cluster)) return EMOJI_WIDTH;
  const accents = cluster.match(STACKED)?.length ?? 0;
  if (accents === 0) return widthOfLetters(cluster);
  return widthOfLetters(cluster) * STACKED_FACTOR + (accents - 1) * FURTHER_ACCENT_WIDTH;
}

/**
 * The width of one line of text in pixels, in Helvetica or a font of the same
 * widths; for scripts that it lacks an estimate. For where no font can be
 * measured, as in Node. An accent takes no width of its own, Chinese, Japanese and
 * Korean characters are squares.
 */
export function textWidth(text: string, fontSizePx: number, role?: TextRole): number {
  const composed = text.normalize('NFC');
  const clusters = SIMPLE.test(composed) ? [] : CLUSTERS.segment(composed);
  let thousandths = SIMPLE.test(composed) ? widthOfLetters(composed) : 0;
  for (const { segment } of clusters) thousandths += widthOfCluster(segment);
  return (thousandths * fontSizePx * (role === 'bold' ? BOLD_FACTOR : 1)) / 1000;
}
