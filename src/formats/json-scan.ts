import {
  AFTER_THE_END,
  CUT_OFF,
  NO_COLON,
  TOO_DEEP,
  wrongInText,
  wrongKey,
  wrongSeparator,
  wrongValue,
  type Trouble,
} from './json-troubles.js';

/** Where and why a text stops being JSON. */
export interface SyntaxFault extends Trouble {
  /** The place in the text, in UTF-16 units from 0; the length of the text when it ends too early. */
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

export interface JsonScan {
  fault: SyntaxFault | undefined;
  /** The first hundred. */
  duplicates: DuplicateKey[];
}

/** An object or list that is open, with the key or index that was read last. */
interface Level {
  isList: boolean;
  at: string | number;
  keys: Set<string> | undefined;
}

type Expecting = 'value' | 'first item' | 'key' | 'first key' | 'separator';

const MAX_DEPTH = 1000;
const MAX_DUPLICATES = 100;

const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.+])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Reads a text as JSON without building anything, and says where it goes wrong
 * and which keys come twice. It finds exactly the texts wrong that `JSON.parse`
 * does, and those that are nested more than 1,000 levels deep. It exists because
 * browsers word their errors differently and some leave the place out.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new JsonScanner(text);
  return { fault: scanner.scan(), duplicates: scanner.duplicates };
}

class JsonScanner {
  readonly duplicates: DuplicateKey[] = [];
  readonly #text: string;
  readonly #levels: Level[] = [];
  #offset = 0;
  #expecting: Expecting = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  scan(): SyntaxFault | undefined {
    for (;;) {
      this.#match(SPACE);
      const next = this.#text[this.#offset];
      if (next === undefined) return this.#atEnd();
      const trouble = this.#step(next);
      if (trouble) return { ...trouble, offset: this.#offset, path: this.#path() };
    }
  }

  #step(next: string): Trouble | undefined {
    switch (this.#expecting) {
      case 'first item':
        return next === ']' ? this.#close() : this.#value(next);
      case 'value':
        return this.#value(next);
      case 'first key':
        return next === '}' ? this.#close() : this.#key(next);
      case 'key':
        return this.#key(next);
      case 'separator':
        return this.#separator(next);
    }
  }

  #value(next: string): Trouble | undefined {
    if (next === '{' || next === '[') return this.#open(next === '[');
    if (next === '"') {
      const trouble = this.#string();
      if (trouble) return trouble;
    } else if (!this.#match(NUMBER) && !this.#match(WORD)) {
      return wrongValue(this.#rest());
    }
    this.#expecting = 'separator';
    return undefined;
  }

  #key(next: string): Trouble | undefined {
    if (next !== '"') return wrongKey(this.#rest());
    const start = this.#offset;
    const trouble = this.#string();
    if (trouble) return trouble;
    this.#noteKey(start, this.#text.slice(start, this.#offset));
    this.#match(SPACE);
    if (this.#offset < this.#text.length && this.#text[this.#offset] !== ':') {
      return NO_COLON;
    }
    this.#offset = Math.min(this.#offset + 1, this.#text.length);
    this.#expecting = 'value';
    return undefined;
  }

  #noteKey(offset: number, quoted: string): void {
    const level = this.#levels.at(-1);
    if (level === undefined) return;
    const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    level.at = key;
    level.keys ??= new Set();
    if (level.keys.has(key) && this.duplicates.length < MAX_DUPLICATES) {
      this.duplicates.push({ offset, path: this.#path() });
    }
    level.keys.add(key);
  }

  #separator(next: string): Trouble | undefined {
    const level = this.#levels.at(-1);
    if (level === undefined) return AFTER_THE_END;
    const closing = level.isList ? ']' : '}';
    if (next === closing) return this.#close();
    if (next !== ',') return wrongSeparator(this.#rest(), level.isList);
    this.#offset += 1;
    if (typeof level.at === 'number') level.at += 1;
    this.#expecting = level.isList ? 'value' : 'key';
    return undefined;
  }

  #open(isList: boolean): Trouble | undefined {
    if (this.#levels.length >= MAX_DEPTH) return TOO_DEEP;
    this.#levels.push({ isList, at: isList ? 0 : '', keys: undefined });
    this.#offset += 1;
    this.#expecting = isList ? 'first item' : 'first key';
    return undefined;
  }

  #close(): Trouble | undefined {
    this.#levels.pop();
    this.#offset += 1;
    this.#expecting = 'separator';
    return undefined;
  }

  /** Reads a text in quotation marks; on trouble the offset stays where the trouble is. */
  #string(): Trouble | undefined {
    const text = this.#text;
    let at = this.#offset + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.#offset = at + 1;
        return undefined;
      }
      if (code < 0x20) {
        this.#offset = at;
        return wrongInText(text.charAt(at));
      }
      if (code !== 0x5c) continue;
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) {
        this.#offset = at;
        // An escape that the end of the file cuts is no wrong escape.
        if (/^\\(?:u[\dA-Fa-f]{0,3})?$/.test(text.slice(at, at + 6))) break;
        return wrongInText(text.charAt(at));
      }
      at = ESCAPE.lastIndex - 1;
    }
    this.#offset = text.length;
    return CUT_OFF;
  }

  #atEnd(): SyntaxFault | undefined {
    if (this.#levels.length === 0 && this.#expecting === 'separator') return undefined;
    return { ...CUT_OFF, offset: this.#text.length, path: this.#path() };
  }

  #path(): (string | number)[] {
    return this.#levels.map(({ at }) => at).filter((at) => at !== '');
  }

  /** The beginning of what is still to be read, enough to tell what it is. */
  #rest(): string {
    return this.#text.slice(this.#offset, this.#offset + 20);
  }

  /** Steps over what the sticky pattern matches here; false when it does not match. */
  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return false;
    this.#offset = pattern.lastIndex;
    return true;
  }
}
