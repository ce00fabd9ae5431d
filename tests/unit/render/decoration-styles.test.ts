import { expect, it } from 'vitest';
import cytoscape, { type NodeSingular } from 'cytoscape';
import { REGIONS } from '../../../src/network/index.js';
import { decorationStyles } from '../../../src/render/decoration-styles.js';
import { decorationClasses } from '../../../src/render/decoration-element.js';
import type { Theme } from '../../../src/render/index.js';
import type { DecorationRole } from '../../../src/scene/index.js';

const colours = ['paper', 'ink', 'inkSoft', 'majority', 'talks', 'alliance', 'venture'];
const THEME = {
  ...Object.fromEntries(colours.map((name, index) => [name, `rgb(${index},0,0)`])),
  regions: Object.fromEntries(REGIONS.map((region, index) => [region, `rgb(0,${index},0)`])),
} as unknown as Theme;

/** An element with the role of a decoration, styled. */
function styled(
  role: DecorationRole,
  more: { region?: 'china'; align?: 'right' } = {},
): NodeSingular {
  const classes = decorationClasses({
    id: 'it',
    of: null,
    role,
    lines: [],
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    fontSize: 11,
    align: 'left',
    ...more,
  });
  const cy = cytoscape({ headless: true, styleEnabled: true, style: decorationStyles(THEME) });
  return cy.add({ data: { id: 'it', fontSize: 11 }, classes: classes.join(' ') });
}

it.each([
  ['name', 'rgb(1,0,0)'],
  ['figure', 'rgb(2,0,0)'],
  ['share', 'rgb(3,0,0)'],
  ['collapsed', 'rgb(4,0,0)'],
  ['alliance-name', 'rgb(5,0,0)'],
] as const)('writes the text of a %s in its colour of the theme', (role, colour) => {
  expect(styled(role).style('color')).toBe(colour);
  expect(styled(role).numericStyle('font-size')).toBe(11);
});

it.each(['share', 'collapsed', 'alliance-name', 'ring'] as const)(
  'interrupts lines by paper behind a %s, which can be picked in their place',
  (role) => {
    const element = styled(role);
    expect(element.style('background-color')).toBe('rgb(0,0,0)');
    expect(element.numericStyle('background-opacity')).toBe(1);
    expect(element.style('events')).toBe('yes');
  },
);

it('leaves what is on a card to the card', () => {
  expect(styled('name').style('events')).toBe('no');
  expect(styled('edge').style('events')).toBe('no');
});

it('colours the edge of a card by its region, and greys it where that is not known', () => {
  const china = `rgb(0,${REGIONS.indexOf('china')},0)`;
  expect(styled('edge', { region: 'china' }).style('background-color')).toBe(china);
  expect(styled('edge').style('background-color')).toBe('rgb(2,0,0)');
});

it('lets a text begin or end at its place by its alignment', () => {
  // Cytoscape aligns a label relative to its node: to its right is where it begins at it.
  expect(styled('name').style('text-halign')).toBe('right');
  expect(styled('figure', { align: 'right' }).style('text-halign')).toBe('left');
});
