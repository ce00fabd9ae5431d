import type { Theme } from '../../render/index.js';

export type Scheme = 'light' | 'dark' | 'page';

const COLOURS = {
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
} as const;

/** The same colour in sRGB, since the canvas knows no other notation. */
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
 * Reads the colours that the page has given to an element. The canvas knows no
 * custom properties and no `light-dark()`, so each is resolved on a probe: an
 * empty element inside the shadow root.
 */
export function readTheme(probe: HTMLElement, scheme: Scheme): Theme {
  if (scheme === 'page') probe.style.removeProperty('color-scheme');
  else probe.style.colorScheme = scheme;
  const colours = Object.fromEntries(
    Object.entries(COLOURS).map(([name, variable]) => {
      probe.style.color = `var(${variable})`;
      return [name, inSrgb(getComputedStyle(probe).color)];
    }),
  ) as Record<keyof typeof COLOURS, string>;
  const font = (variable: string): string => {
    probe.style.fontFamily = `var(${variable})`;
    return getComputedStyle(probe).fontFamily;
  };
  const theme = { ...colours, font: font('--_font'), displayFont: font('--_font-display') };
  probe.removeAttribute('style');
  return theme;
}
