import type { Plugin } from 'vite';

/** What the built page may load and run: its own files, and nothing that stands in the page itself. */
const POLICY = "default-src 'self'";

/**
 * Gives the built page its Content-Security-Policy. The development server
 * writes scripts and styles into the page, so there it goes without.
 */
export function cspPlugin(): Plugin {
  return {
    name: 'ownership-graph-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
