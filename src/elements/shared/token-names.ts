import { REGIONS, type Region } from '../../network/index.js';

/** The custom properties that have the colours of a theme. */
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

/** The custom properties that have the colours of the regions. */
export const REGION_TOKENS = Object.fromEntries(
  REGIONS.map((region) => [region, `--_region-${region}`]),
) as Record<Region, string>;

/** The custom properties that have the fonts of a theme. */
export const FONT_TOKENS = { font: '--_font', displayFont: '--_font-display' } as const;
