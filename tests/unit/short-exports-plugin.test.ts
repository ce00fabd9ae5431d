import { expect, it } from 'vitest';
import { withShortExports } from '../../scripts/short-exports-plugin.js';

const SHARED = 'var b=1,a=2;export{b as x,a as y};';

/** The scripts of a folder, by name, of which some are imported on demand. */
function shortened(
  files: Readonly<Record<string, string>>,
  onDemand: readonly string[] = [],
): Record<string, string> {
  return Object.fromEntries(withShortExports(new Map(Object.entries(files)), new Set(onDemand)));
}

it('exports what a script has by its own names, and imports it by them', () => {
  const files = {
    'assets/shared.js': SHARED,
    'assets/page.js': 'import{x as b,y as c}from"./shared.js";b(c);',
    'start.js': 'import"./assets/shared.js";export{y as z}from"./assets/shared.js";',
  };
  expect(shortened(files)).toEqual({
    'assets/shared.js': 'var b=1,a=2;export{a,b};',
    'assets/page.js': 'import{b,a as c}from"./shared.js";b(c);',
    'start.js': 'import"./assets/shared.js";export{a as z}from"./assets/shared.js";',
  });
});

it('exports once what had two names', () => {
  const files = { 'a.js': 'var b=1;export{b as x,b as y};', 'c.js': 'import{x,y}from"./a.js";' };
  expect(shortened(files)).toEqual({
    'a.js': 'var b=1;export{b};',
    'c.js': 'import{b as x,b as y}from"./a.js";',
  });
});

it('leaves names alone that are asked for when scripts run', () => {
  const files = { 'a.js': SHARED, 'c.js': 'import{x}from"./a.js";import("./a.js");' };
  expect(shortened(files, ['a.js'])).toEqual(files);
  const whole = { 'a.js': SHARED, 'c.js': 'import*as all from"./a.js";' };
  expect(shortened(whole)).toEqual(whole);
});

it('leaves a script alone that exports in other ways', () => {
  const files = {
    'a.js': 'export const x=1;export{b as y}from"./b.js";',
    'b.js': 'export default 1;',
    'c.js': 'import{x}from"./a.js";import d from"./b.js";',
  };
  expect(shortened(files)).toEqual(files);
});
