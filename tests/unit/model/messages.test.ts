import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DatasetError,
  listInWords,
  placeOf,
  preview,
  problem,
  shorten,
} from '../../../src/model/index.js';
import { MAX_PROBLEMS, ProblemList } from '../../../src/model/problem-list.js';
import { nameRecord } from '../../../src/model/record-name.js';

const item = problem({ path: 'title', statement: 'It is wrong.', remedy: 'Mend it.' });

describe('problem', () => {
  it('has a message that is the statement and the remedy', () => {
    expect(item).toEqual({ path: 'title', remedy: 'Mend it.', message: 'It is wrong. Mend it.' });
  });
});

describe('DatasetError', () => {
  it('says the first problem and how many more there are', () => {
    const error = new DatasetError([item, item, item]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DatasetError');
    expect(error.message).toBe('title: It is wrong. Mend it. (and 2 more)');
    expect(error.problems).toHaveLength(3);
  });

  it('says a problem of the whole file without a place', () => {
    expect(new DatasetError([{ ...item, path: '' }]).message).toBe('It is wrong. Mend it.');
  });
});

describe('ProblemList', () => {
  it('keeps the order and adds nothing while it has room', () => {
    const list = new ProblemList();
    for (let number = 0; number < MAX_PROBLEMS; number += 1)
      list.add({ ...item, path: `${number}` });
    expect(list.isFull()).toBe(true);
    expect(list.toArray().map(({ path }) => Number(path))).toEqual([...Array(MAX_PROBLEMS).keys()]);
  });

  it('says in a last problem how many it dropped', () => {
    const list = new ProblemList();
    for (let number = 0; number < MAX_PROBLEMS + 1234; number += 1) list.add(item);
    list.count();
    expect(list.toArray()).toHaveLength(MAX_PROBLEMS + 1);
    expect(list.toArray().at(-1)?.message).toContain('at least 1,235 more');
    expect(list.isExhausted()).toBe(false);
  });
});

describe('placeOf', () => {
  it('joins keys and indices as JavaScript would, quoting odd keys', () => {
    const place = ['stakes', 3, 'holdings', 0, 'from'].reduce<string>(placeOf, '');
    expect(place).toBe('stakes[3].holdings[0].from');
    expect(placeOf('positions', 'bmw-ag')).toBe('positions["bmw-ag"]');
    expect(placeOf('', 'a "b"')).toBe('["a \\"b\\""]');
  });

  it('shortens keys that are too long to read', () => {
    expect(placeOf('', ' '.repeat(10_000)).length).toBeLessThan(60);
  });
});

describe('preview', () => {
  it.each([
    ['35.7%', '"35.7%"'],
    [null, 'null'],
    [undefined, 'nothing'],
    [12, '12'],
    [[1, [2], 'x'], '[1, […], "x"]'],
    [{ from: '2024', more: {} }, '{"from": "2024", "more": {…}}'],
    [[1, 2, 3, 4, 5, 6], '[1, 2, 3, 4, …]'],
    [Symbol('a function'), 'a function'],
    ['abc\u202Edef\u0000', '"abc\\u202edef\\u0000"'],
  ])('shows %j as %s', (value, words) => {
    expect(preview(value)).toBe(words);
  });

  it('is short whatever comes, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme', minLength: 60 }), (value, text) => {
        expect(preview(value).length).toBeLessThan(300);
        expect(() => encodeURIComponent(shorten(text))).not.toThrow();
      }),
    );
  });
});

describe('listInWords', () => {
  it('joins with commas and a word', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['a'])).toBe('a');
    expect(listInWords(['a', 'b'])).toBe('a and b');
    expect(listInWords(['a', 'b', 'c'], 6, 'or')).toBe('a, b or c');
    expect(listInWords(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more');
  });
});

describe('nameRecord', () => {
  it('prefers the id, then a name, then the number', () => {
    expect(nameRecord('stake', { id: 'a-b' }, 3)).toBe('the stake "a-b"');
    expect(nameRecord('party', { id: 5, name: 'Alpha' }, 3)).toBe('the party "Alpha"');
    expect(nameRecord('talks', { title: 'Merger' }, 3)).toBe('the talks "Merger"');
    expect(nameRecord('party', null, 3)).toBe('the party number 4');
  });
});
