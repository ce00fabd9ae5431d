import type { Region } from '../network/index.js';

/** The colours, in any CSS notation, and the font families that a graph is drawn with. */
export interface Theme {
  paper: string;
  surface: string;
  /** The background of a group of companies. */
  group: string;
  ink: string;
  inkSoft: string;
  hairline: string;
  majority: string;
  stake: string;
  alliance: string;
  talks: string;
  ended: string;
  venture: string;
  /** By part of the world, for the edges of cards. */
  regions: Readonly<Record<Region, string>>;
  font: string;
  displayFont: string;
}
