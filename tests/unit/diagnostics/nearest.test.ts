import { describe, expect, it } from 'vitest';
import { nearest, suggester } from '../../../src/diagnostics/nearest.js';

describe('nearest', () => {
  it('finds the word that was meant, whatever its case', () => {
    expect(nearest('sorces', ['sources', 'note'])).toBe('sources');
    expect(nearest('Source', ['sources', 'note'])).toBe('sources');
    expect(nearest('mitsubishi', ['mitsui', 'mitsubishi-motors'])).toBe('mitsubishi-motors');
  });

  it('prefers the nearer of two', () => {
    expect(nearest('mazdaa', ['mazdab-c', 'mazda'])).toBe('mazda');
  });

  it('suggests nothing for a word that is like none', () => {
    expect(nearest('zzz', ['sources', 'note'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});

describe('suggester', () => {
  it('gives the same answer again', () => {
    const suggest = suggester(new Set(['honda', 'nissan']));
    expect([suggest('hodna'), suggest('hodna')]).toEqual(['honda', 'honda']);
  });

  it('falls silent after a hundred different questions', () => {
    const suggest = suggester(new Set(['honda']));
    for (let number = 0; number < 100; number += 1) suggest(`hond${number}`);
    expect(suggest('hondb')).toBeUndefined();
    expect(suggest('hond1')).toBe('honda');
  });

  it('stays silent when there are too many words to search', () => {
    const many = Array.from({ length: 20_001 }, (_, number) => `party-${number}`);
    expect(suggester(new Set(many))('party-0x')).toBeUndefined();
  });
});
