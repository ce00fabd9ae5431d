import type { Theme } from '../theme.js';

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

/** The grey that is as light as a colour, which is given as `rgb()`; any other notation stays. */
export function greyOf(colour: string): string {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/
    .exec(colour)
    ?.slice(1)
    .map(Number);
  if (!parts) return colour;
  const light = parts.reduce((sum, part, at) => sum + linear(part) * (LUMINANCE[at] ?? 0), 0);
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
