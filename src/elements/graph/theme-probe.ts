import { REGIONS, type Region } from '../../network/index.js';
import type { Theme } from '../../render/index.js';

export type Scheme = 'light' | 'dark' | 'page';

/** The custom properties that the colours of a theme come from. */
export const COLOUR_TOKENS = {
  paper: '--_paper',
  surface: '--_surface',
  group: '--_group',
  ink: '--_ink',
  inkSoft: '--_ink-soft',
  hairline: '--_hairline',
  majority: '--_majority',
  stake: '--_stake',
  alliance: '--_alliance',
  talks: '--_talks',
  ended: '--_ended',
  venture: '--_venture',
} as const;

/** The custom properties that the fonts of a theme come from. */
export const FONT_TOKENS = { font: '--_font', displayFont: '--_font-display' } as const;

/** The same colour in sRGB, since Cytoscape reads no other notation. */
function inSrgb(colour: string): string {
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
  const colours = Object.fromEntries(
    Object.entries(COLOUR_TOKENS).map(([name, variable]) => [name, colourOf(variable)]),
  ) as Record<keyof typeof COLOUR_TOKENS, string>;
  const regions = Object.fromEntries(
    REGIONS.map((region) => [region, colourOf(`--_region-${region}`)]),
  ) as Record<Region, string>;
  const font = (variable: string): string => {
    probe.style.fontFamily = `var(${variable})`;
    return getComputedStyle(probe).fontFamily;
  };
  const theme = {
    ...colours,
    regions,
    font: font(FONT_TOKENS.font),
    displayFont: font(FONT_TOKENS.displayFont),
  };
  probe.removeAttribute('style');
  return theme;
}
