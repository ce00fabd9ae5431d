import { describe, expect, it } from 'vitest';
import { problemsIn, sample } from '../sample.js';

/** The errors of a data set with a question of this address. */
function errorsOf(address: string): string[] {
  return problemsIn({ ...sample(), questions: [{ title: 'Who owns what?', address }] }).errors;
}

describe('the address of a question', () => {
  it.each([
    'view=network',
    'view=focus&day=2025-02-13&selected=alpha&centre=beta&open=alpha,beta/owners',
    'connection=alpha,beta',
    'selected=',
    'something=else',
  ])('may be %s', (address) => {
    expect(errorsOf(address)).toEqual([]);
  });

  it.each([
    ['selected=alpah', 'selected', 'alpah'],
    ['view=focus&selected=alpha&centre=nobody', 'centre', 'nobody'],
    ['open=alpha,nobody', 'open', 'nobody'],
    ['connection=alpha,nobody', 'connection', 'nobody'],
    ['selected=%E0%A4', 'selected', '%E0%A4'],
  ])('%s names somebody who is not there', (address, name, id) => {
    expect(errorsOf(address)).toEqual([
      expect.stringMatching(
        new RegExp(`^questions\\[0\\]\\.address: .*"Who owns what\\?".*"${name}" is "${id}"`),
      ),
    ]);
  });

  it.each(['day=2025-02-30', 'day=2025', 'day=%'])('%s is of no day', (address) => {
    expect(errorsOf(address)[0]).toMatch(
      /^questions\[0\]\.address: .*day that exists.*leave it out/,
    );
  });
});
