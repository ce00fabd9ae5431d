import type { Plugin } from 'vite';

/** A description in a Valibot pipe, with the comma before it. */
const DESCRIPTION = /,\s*v\.description\(\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\w+)\s*,?\s*\)/g;

/** The source of a schema without the descriptions of its properties. */
export function withoutDescriptions(source: string): string {
  return source.replace(DESCRIPTION, '');
}

/**
 * Leaves the descriptions of properties out of the built site. Only the JSON
 * Schemas need them, which are written from the sources.
 */
export function schemaPlugin(): Plugin {
  return {
    name: 'ownership-graph-schema',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('/src/model/') ? { code: withoutDescriptions(code), map: null } : null;
    },
  };
}
