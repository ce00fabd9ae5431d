import type { PictureScheme as Scheme, Theme } from '../../render/index.js';
import { COLOUR_TOKENS, FONT_TOKENS, REGION_TOKENS } from '../shared/token-names.js';

/** The same colour in sRGB, since Cytoscape and many programs for pictures read no other notation. */
export function inSrgb(colour: string): string {
  if (colour.startsWith('rgb')) return colour;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/**
 * Reads the colours and fonts that the page has given to an element. Cytoscape
 * reads neither custom properties nor `light-dark()`, so each is resolved on a
 * probe: an empty element inside the shadow root.
 */
export function readTheme(probe: HTMLElement, scheme: Scheme): Theme {
  if (scheme === 'page') probe.style.removeProperty('color-scheme');
  else probe.style.colorScheme = scheme;
  const colourOf = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return inSrgb(getComputedStyle(probe).color);
  };
  const coloursOf = <Name extends string>(
    tokens: Readonly<Record<Name, string>>,
  ): Record<Name, string> =>
    Object.fromEntries(
      Object.entries<string>(tokens).map(([name, variable]) => [name, colourOf(variable)]),
    ) as Record<Name, string>;
  const font = (variable: string): string => {
    probe.style.fontFamily = `var(${variable})`;
    return getComputedStyle(probe).fontFamily;
  };
  const theme = {
    ...coloursOf(COLOUR_TOKENS),
    regions: coloursOf(REGION_TOKENS),
    font: font(FONT_TOKENS.font),
    displayFont: font(FONT_TOKENS.displayFont),
  };
  probe.removeAttribute('style');
  return theme;
}
