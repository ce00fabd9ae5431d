import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, type AddressPart } from '../../../src/model/index.js';
import { ADDRESS_NAMES } from '../../../src/store/address.js';
import { partsIn, withParts } from '../../../src/store/page-url.js';

const PAGE = 'https://example.org/article?lang=en&day=2001-01-01#chapter&tab=3';

const value = fc.string({ unit: 'grapheme', minLength: 1 }).map(encodeText);
const parts: fc.Arbitrary<AddressPart[]> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom(...ADDRESS_NAMES), value }),
  { selector: ({ name }) => name },
);
const key = fc.constantFrom('', 'left', 'makers of cars', 'größe');

describe('the parts of an element in a URL', () => {
  it('are read as they were written, whatever the key', () => {
    fc.assert(
      fc.property(key, parts, (of, own) => {
        const { own: read, unknown } = partsIn(
          withParts(new URL('https://example.org/'), of, own),
          of,
        );
        expect(read).toEqual(own);
        expect(unknown).toEqual([]);
      }),
    );
  });

  it('leave those of another element and of the page as they are', () => {
    fc.assert(
      fc.property(parts, parts, parts, (left, right, anew) => {
        const page = new URL('https://example.org/?lang=en#chapter&tab=3');
        const both = withParts(withParts(page, 'left', left), 'right', right);
        const changed = withParts(both, 'left', anew);
        expect(partsIn(changed, 'left').own).toEqual(anew);
        expect(partsIn(changed, 'right').own).toEqual(right);
        expect(withParts(withParts(changed, 'left', []), 'right', []).href).toBe(page.href);
      }),
    );
  });

  it('are the same URL when they are written once more', () => {
    fc.assert(
      fc.property(key, parts, (of, own) => {
        const once = withParts(new URL(PAGE), of, own);
        expect(withParts(once, of, own).href).toBe(once.href);
      }),
    );
  });

  it('are taken from the query where the fragment has none, and leave it when they are written', () => {
    const url = new URL(PAGE);
    expect(partsIn(url, '').own).toEqual([{ name: 'day', value: '2001-01-01' }]);
    const written = withParts(url, '', [{ name: 'view', value: 'network' }]);
    expect(written.href).toBe('https://example.org/article?lang=en#chapter&tab=3&view=network');
  });

  it('count in the fragment alone where both have some', () => {
    const { own } = partsIn(new URL('https://example.org/?day=2001-01-01#view=network'), '');
    expect(own).toEqual([{ name: 'view', value: 'network' }]);
  });

  it('leave no trace when there are none', () => {
    const { href } = withParts(new URL('https://example.org/?selected=nissan#view=focus'), '', []);
    expect(href).toBe('https://example.org/');
  });
});

describe('a part without a meaning', () => {
  it('is unknown under the key of the element, or without any', () => {
    const url = new URL('https://example.org/#left.vew=focus&tab=3&right.x=1');
    expect(partsIn(url, 'left').unknown).toEqual([{ name: 'vew', value: 'focus' }]);
    expect(partsIn(url, '').unknown).toEqual([{ name: 'tab', value: '3' }]);
  });
});
