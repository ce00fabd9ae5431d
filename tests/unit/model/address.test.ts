import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressParts,
  decodeList,
  decodeText,
  encodeList,
  encodeText,
  formatAddress,
} from '../../../src/model/index.js';

/** Any text that an address can hold: halves of characters beyond the first plane are none. */
const text = fc.string({ unit: 'grapheme' });
const name = fc.string({ unit: 'grapheme', minLength: 1 });

describe('the parts of an address', () => {
  it('are read as they were written, whatever their names and values are', () => {
    const part = fc.record({ name, value: text.map(encodeText) });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(addressParts(formatAddress(parts))).toEqual(parts);
      }),
    );
  });

  it('hold any text and any list of texts', () => {
    fc.assert(
      fc.property(text, fc.array(name), (value, list) => {
        expect(decodeText(encodeText(value))).toBe(value);
        expect(decodeList(encodeList(list))).toEqual(list);
      }),
    );
  });

  it('are never more than there are pieces, and reading them never fails', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(/^[%&=,a-f0-9]{0,40}$/)), (address) => {
        expect(addressParts(address).length).toBeLessThanOrEqual(address.split('&').length);
        decodeText(address);
        decodeList(address);
      }),
    );
  });

  it('are readable: ids, dates and their separators are not escaped', () => {
    const parts = [
      { name: 'day', value: encodeText('2025-02-13') },
      { name: 'open', value: encodeList(['nissan/owners', 'renault']) },
    ];
    expect(formatAddress(parts)).toBe('day=2025-02-13&open=nissan/owners,renault');
  });

  it.each(['', '&', 'section-2', '=nissan', '%E0=1'])('are none in “%s”', (address) => {
    expect(addressParts(address)).toEqual([]);
  });

  it.each(['%', '%E0%A4', 'a%zz'])('have no text in “%s”, whose escapes are broken', (value) => {
    expect(decodeText(value)).toBeUndefined();
    expect(decodeList(`nissan,${value}`)).toBeUndefined();
  });
});
