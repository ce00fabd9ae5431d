import type { Day } from '../../model/index.js';

/** A file name that says what is in it, and of which day: `the-worlds-automakers-2025-02-13.png`. */
export function fileName(title: string, day: Day, extension: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${words || 'ownership-graph'}-${day}.${extension}`;
}
