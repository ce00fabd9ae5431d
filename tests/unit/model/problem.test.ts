import { describe, expect, it } from 'vitest';
import {
  CappedList,
  DatasetError,
  joinPath,
  MAX_PROBLEMS,
  problem,
} from '../../../src/model/index.js';

const item = problem({ path: 'title', statement: 'It is wrong.', suggestion: 'Correct it.' });

describe('problem', () => {
  it('has a message that is the statement and the suggestion', () => {
    expect(item).toEqual({
      path: 'title',
      suggestion: 'Correct it.',
      message: 'It is wrong. Correct it.',
    });
  });
});

describe('DatasetError', () => {
  it('says the first problem and how many more there are', () => {
    const error = new DatasetError([item, item, item]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('DatasetError');
    expect(error.message).toBe('title: It is wrong. Correct it. (+2)');
    expect(error.problems).toHaveLength(3);
  });

  it('says a problem of the whole file without a place', () => {
    expect(new DatasetError([{ ...item, path: '' }]).message).toBe('It is wrong. Correct it.');
  });
});

describe('CappedList', () => {
  it('keeps the order and drops nothing while it has room', () => {
    const list = new CappedList<number>();
    for (let number = 0; number < MAX_PROBLEMS; number += 1) list.add(number);
    expect(list.isFull()).toBe(true);
    expect(list.dropped).toBe(0);
    expect(list.kept).toEqual([...Array(MAX_PROBLEMS).keys()]);
  });

  it('counts what it drops', () => {
    const list = new CappedList<number>();
    for (let number = 0; number < MAX_PROBLEMS + 1234; number += 1) list.add(number);
    list.count(2);
    expect(list.kept).toHaveLength(MAX_PROBLEMS);
    expect(list.dropped).toBe(1236);
    expect(list.isExhausted()).toBe(false);
  });
});

describe('joinPath', () => {
  it('joins keys and indices as JavaScript would, quoting odd keys', () => {
    const path = ['stakes', 3, 'holdings', 0, 'from'].reduce<string>(joinPath, '');
    expect(path).toBe('stakes[3].holdings[0].from');
    expect(joinPath('positions', 'bmw-ag')).toBe('positions["bmw-ag"]');
    expect(joinPath('', 'a "b"')).toBe('["a \\"b\\""]');
  });

  it('shortens keys that are too long to read', () => {
    expect(joinPath('', ' '.repeat(10_000)).length).toBeLessThan(60);
  });
});
