/** Own entries of values from files, which may be of any type. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own entry of an object; undefined of anything else. */
export function entryOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An entry of an entry of an object. */
export function entryAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce(entryOf, value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** A text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** An id, which some files give as a number. */
export function keyOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}
