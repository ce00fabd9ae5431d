import type { Theme } from '../theme.js';

/** Black and white have the same contrast to a colour that is so light, by WCAG 2. */
const MIDDLE = 0.179;

/** The parts of the light of red, green and blue. */
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

function linear(part: number): number {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(value * 255);
}

/** How light a colour is, which is given as `rgb()`: 0 for black, 1 for white; undefined for any other notation. */
function luminanceOf(colour: string): number | undefined {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/
    .exec(colour)
    ?.slice(1)
    .map(Number);
  return parts?.reduce((sum, part, at) => sum + linear(part) * (LUMINANCE[at] ?? 0), 0);
}

/** The scheme whose colours are seen on a paper: on one that is as far from black as from white, both are. */
export function schemeOn(paper: string): 'light' | 'dark' {
  return (luminanceOf(paper) ?? 1) < MIDDLE ? 'dark' : 'light';
}

/** The grey that is as light as a colour, which is given as `rgb()`; any other notation stays. */
export function greyOf(colour: string): string {
  const light = luminanceOf(colour);
  if (light === undefined) return colour;
  const grey = encoded(light);
  return `rgb(${grey}, ${grey}, ${grey})`;
}

/** A theme in greys that are as light as its colours. */
export function greyTheme(theme: Theme): Theme {
  const { font, displayFont, regions, ...colours } = theme;
  const greys = <Name extends string>(of: Readonly<Record<Name, string>>): Record<Name, string> =>
    Object.fromEntries(
      Object.entries<string>(of).map(([name, colour]) => [name, greyOf(colour)]),
    ) as Record<Name, string>;
  return { ...greys(colours), regions: greys(regions), font, displayFont };
}
