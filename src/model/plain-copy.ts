/** How deep the lists and objects of a data set may be nested; a stake needs six levels. */
export const MAX_DEPTH = 32;

/** How many values, lists and objects included, a data set may hold. */
export const MAX_VALUES = 5_000_000;

/** How many keys one object may have; only `positions` has one for each party. */
export const MAX_KEYS = 100_000;

export interface PlainCopy {
  value: unknown;
  /** How many values it holds, lists and objects included. */
  size: number;
  isTooLarge: boolean;
}

/**
 * Copies any value into plain data, as JSON would hold it. Keys whose value is
 * `undefined` are left out. What JSON cannot hold (functions, dates, cycles,
 * class instances, properties that throw when read, nesting beyond
 * {@link MAX_DEPTH}) becomes a symbol whose description says what it was, so
 * that every schema refuses it at its place. A key such as `__proto__` is a key
 * like any other. Never throws.
 */
export function plainCopy(input: unknown): PlainCopy {
  const copier = new Copier();
  const value = copier.copy(input);
  return { value, size: copier.size, isTooLarge: copier.size > MAX_VALUES };
}

class Copier {
  readonly #ancestors: object[] = [];
  #left = MAX_VALUES;

  get size(): number {
    return MAX_VALUES - this.#left;
  }

  copy(value: unknown): unknown {
    this.#left -= 1;
    switch (typeof value) {
      case 'string':
      case 'boolean':
      case 'undefined':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : Symbol(String(value));
      case 'object':
        return value === null ? null : this.#copyObject(value);
      default:
        return Symbol(`a ${typeof value}`);
    }
  }

  #copyObject(value: object): unknown {
    if (this.#left < 0) return Symbol('more than a data set can hold');
    if (this.#ancestors.includes(value)) return Symbol('an object that contains itself');
    if (this.#ancestors.length >= MAX_DEPTH) return Symbol('something nested too deeply');
    this.#ancestors.push(value);
    try {
      if (Array.isArray(value)) return this.#copyList(value);
      return isPlain(value) ? this.#copyEntries(value) : Symbol(describeInstance(value));
    } catch {
      return Symbol('something that cannot be read');
    } finally {
      this.#ancestors.pop();
    }
  }

  #copyList(list: readonly unknown[]): unknown {
    const { length } = list;
    if (length > this.#left) {
      this.#left = -1;
      return Symbol(`a list of ${length} entries`);
    }
    const copy: unknown[] = [];
    for (let index = 0; index < length; index += 1) copy.push(this.#copyEntry(list, index));
    return copy;
  }

  #copyEntries(entries: object): unknown {
    const copy: Record<string, unknown> = {};
    const keys = Object.keys(entries);
    if (keys.length > MAX_KEYS) return Symbol(`an object with ${keys.length} keys`);
    for (const key of keys) {
      const value = this.#copyEntry(entries, key);
      if (value === undefined) continue;
      if (key === '__proto__') setOwn(copy, key, value);
      else copy[key] = value;
    }
    return copy;
  }

  #copyEntry(holder: object, key: string | number): unknown {
    let value: unknown;
    try {
      value = (holder as Record<string | number, unknown>)[key];
    } catch {
      return Symbol('something that cannot be read');
    }
    return this.copy(value);
  }
}

/** Assigning to `__proto__` would change the prototype instead of adding the key. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true });
}

/** Objects of another window or frame are plain too, so their prototype is not compared. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describeInstance(value: object): string {
  const { constructor } = value;
  const name = typeof constructor === 'function' ? constructor.name : '';
  return name ? `an instance of ${name.slice(0, 40)}` : 'an object that is not plain';
}
