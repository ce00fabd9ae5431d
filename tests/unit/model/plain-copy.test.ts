import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_KEYS, MAX_VALUES, plainCopy } from '../../../src/model/plain-copy.js';

function described(value: unknown): unknown {
  const { value: copy } = plainCopy({ value });
  const { value: inside } = copy as { value: unknown };
  return typeof inside === 'symbol' ? inside.description : inside;
}

describe('plainCopy', () => {
  it('copies what JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { value: copy, isTooLarge } = plainCopy(value);
        expect(isTooLarge).toBe(false);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(() => plainCopy(value)).not.toThrow();
        },
      ),
    );
  });

  it('shares nothing with the original', () => {
    const original = { list: [{ id: 'a' }] };
    const copy = plainCopy(original).value as typeof original;
    expect(copy).toEqual(original);
    expect(copy.list).not.toBe(original.list);
    expect(copy.list[0]).not.toBe(original.list[0]);
  });

  it.each([
    ['a number that is none', NaN, 'NaN'],
    ['infinity', -Infinity, '-Infinity'],
    ['a BigInt', 5n, 'a bigint'],
    ['a function', () => 1, 'a function'],
    ['a date', new Date(0), 'an instance of Date'],
    ['a map', new Map(), 'an instance of Map'],
    ['a typed array', new Uint8Array(2), 'an instance of Uint8Array'],
    ['a huge sparse list', new Array(4_294_967_295), 'a list of 4294967295 entries'],
  ])('turns %s into a symbol that says so', (_, value, description) => {
    expect(described(value)).toBe(description);
  });

  it('leaves out keys without a value', () => {
    expect(plainCopy({ until: undefined }).value).toEqual({});
  });

  it('notices an object that contains itself, and lets one appear twice', () => {
    const circle: Record<string, unknown> = {};
    circle.self = { deeper: circle };
    expect(described(circle)).toEqual({ self: { deeper: expect.any(Symbol) as symbol } });
    const shared = { id: 'a' };
    expect(described([shared, shared])).toEqual([shared, shared]);
  });

  it('survives properties that throw and proxies that refuse', () => {
    const getter = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(described(getter)).toEqual({ id: expect.any(Symbol) as symbol });
    expect(described(proxy)).toBe('something that cannot be read');
  });

  it('keeps __proto__ as a key and pollutes nothing', () => {
    const copy = plainCopy(JSON.parse('{"__proto__": {"polluted": true}}')).value as object;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect('polluted' in copy).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('stops at a depth that no data set needs', () => {
    let nested: unknown = 1;
    for (let level = 0; level < MAX_DEPTH * 1000; level += 1) nested = [nested];
    expect(JSON.stringify(plainCopy(nested).value)).toBe(
      `${'['.repeat(MAX_DEPTH)}null${']'.repeat(MAX_DEPTH)}`,
    );
  });

  it('stops when shared objects unfold to more than a data set may hold', () => {
    let bomb: unknown = ['x'];
    for (let level = 0; level < 30; level += 1) bomb = [bomb, bomb];
    expect(plainCopy(bomb).isTooLarge).toBe(true);
    expect(plainCopy(new Array(MAX_VALUES + 1).fill(0)).isTooLarge).toBe(true);
  }, 30_000);

  it('refuses an object with more keys than there can be parties', () => {
    const keys = Array.from({ length: MAX_KEYS + 1 }, (_, number) => [`k${number}`, 1]);
    expect(described(Object.fromEntries(keys))).toBe('an object with 100001 keys');
  });
});
