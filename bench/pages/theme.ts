import type { Theme } from '../../src/render/index.js';

/** Colours and type for what is drawn without an element that could ask the page. */
export const THEME: Theme = {
  paper: 'rgb(255, 255, 255)',
  surface: 'rgb(245, 243, 238)',
  group: 'rgb(240, 238, 230)',
  ink: 'rgb(20, 20, 20)',
  inkSoft: 'rgb(90, 90, 90)',
  hairline: 'rgb(200, 200, 200)',
  majority: 'rgb(20, 50, 90)',
  stake: 'rgb(70, 110, 160)',
  alliance: 'rgb(20, 110, 80)',
  talks: 'rgb(160, 50, 40)',
  venture: '#6b6b66',
  regions: {
    americas: '#2f6296',
    europe: '#1b8079',
    africa: '#8a4f1d',
    'middle-east': '#8a6d3b',
    'south-asia': '#6b7a1f',
    china: '#a8760b',
    'east-asia': '#b5403a',
    'south-east-asia': '#7a55a3',
  },
  ended: 'rgb(140, 140, 140)',
  font: 'sans-serif',
  displayFont: 'serif',
};
