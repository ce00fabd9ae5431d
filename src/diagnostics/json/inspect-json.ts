import { visit } from 'jsonc-parser';
import type { SyntaxFault } from '../../messages/index.js';
import { classifyFault, findFaultInString, type Expected } from './syntax-error.js';

/** Where and why a text stops being JSON. */
export interface JsonSyntaxError {
  /** What is wrong; undefined when the text ends too early. */
  fault: SyntaxFault | undefined;
  /** In UTF-16 units from 0; the length of the text when it ends too early. */
  offset: number;
  /** The keys and indices that lead to what was being read. */
  path: (string | number)[];
}

/** A key that an object has twice; the later value silently replaces the earlier one. */
export interface DuplicateKey {
  offset: number;
  /** The keys and indices that lead to the value, the repeated key last. */
  path: (string | number)[];
}

export interface JsonInspection {
  error: JsonSyntaxError | undefined;
  /** The first hundred. */
  duplicates: DuplicateKey[];
}

/** An object or list that is open, with the key or index that was read last. */
interface Level {
  isList: boolean;
  key: string | number | undefined;
  keys: Set<string>;
}

const MAX_DEPTH = 1000;
const MAX_DUPLICATES = 100;

/** Thrown to end a visit, which otherwise would go on after an error. */
class Stop extends Error {}

/**
 * Says where a text stops being JSON and which keys come twice. Browsers word
 * their own errors differently, and some leave the place out. Nesting beyond
 * 1,000 levels is an error too.
 */
export function inspectJson(text: string): JsonInspection {
  const inspector = new JsonInspector(text);
  return { error: inspector.inspect(), duplicates: inspector.duplicates };
}

class JsonInspector {
  readonly duplicates: DuplicateKey[] = [];
  readonly #text: string;
  readonly #levels: Level[] = [];
  #expected: Expected = 'value';
  #lastNumber: { start: number; end: number } | undefined;
  #error: JsonSyntaxError | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  inspect(): JsonSyntaxError | undefined {
    const open = (isList: boolean) => (offset: number) => this.#open(isList, offset);
    try {
      visit(
        this.#text,
        {
          onObjectBegin: open(false),
          onArrayBegin: open(true),
          onObjectEnd: (offset) => this.#close('}', offset),
          onArrayEnd: (offset) => this.#close(']', offset),
          onObjectProperty: (key, offset) => this.#addKey(key, offset),
          onLiteralValue: (value: unknown, offset, length) => {
            if (typeof value === 'number')
              this.#lastNumber = { start: offset, end: offset + length };
            this.#afterValue();
          },
          onSeparator: (separator) => this.#separate(separator),
          onError: (_code, offset) => this.#fail(offset),
        },
        { disallowComments: true },
      );
    } catch (reason) {
      if (!(reason instanceof Stop)) throw reason;
    }
    return this.#error;
  }

  #open(isList: boolean, offset: number): void {
    if (this.#levels.length >= MAX_DEPTH) this.#stop('tooDeep', offset);
    this.#levels.push({ isList, key: isList ? 0 : undefined, keys: new Set() });
    this.#expected = isList ? 'value' : 'key';
  }

  /** Also called at the end of a text, where nothing closes the level. */
  #close(bracket: string, offset: number): void {
    if (this.#text[offset] !== bracket) return;
    this.#levels.pop();
    this.#afterValue();
  }

  #addKey(key: string, offset: number): void {
    const level = this.#levels.at(-1);
    if (level) {
      level.key = key;
      if (level.keys.has(key) && this.duplicates.length < MAX_DUPLICATES) {
        this.duplicates.push({ offset, path: this.#path() });
      }
      level.keys.add(key);
    }
    this.#expected = 'colon';
  }

  #separate(separator: string): void {
    const level = this.#levels.at(-1);
    if (separator === ',' && typeof level?.key === 'number') level.key += 1;
    this.#expected = separator === ':' || level?.isList ? 'value' : 'key';
  }

  #afterValue(): void {
    const level = this.#levels.at(-1);
    if (!level) this.#expected = 'end';
    else this.#expected = level.isList ? 'separator-in-list' : 'separator-in-object';
  }

  #fail(offset: number): void {
    const text = this.#text;
    const rest = text.slice(offset, offset + 20);
    if (rest === '') this.#stop(undefined, text.length);
    if (rest.startsWith('"') && (this.#expected === 'value' || this.#expected === 'key')) {
      const { fault, offset: place } = findFaultInString(text, offset);
      this.#stop(fault, place);
    }
    // `01` and `1.2.3` are read as two numbers without a comma between them.
    if (this.#lastNumber?.end === offset && /^[\w.+-]/.test(rest)) {
      this.#stop('number', this.#lastNumber.start);
    }
    this.#stop(classifyFault(this.#expected, rest), offset);
  }

  #stop(fault: SyntaxFault | undefined, offset: number): never {
    this.#error = { fault, offset, path: this.#path() };
    throw new Stop();
  }

  #path(): (string | number)[] {
    return this.#levels.flatMap(({ key }) => (key === undefined ? [] : [key]));
  }
}
