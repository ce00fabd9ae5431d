/** As `ownership-graph`, with the elements as types of templates of Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementProps, EventProps } from './element-types.js';

export * from './index.js';

type Props<Name extends keyof ElementProps> = Omit<
  HTMLAttributes<HTMLElementTagNameMap[Name]>,
  keyof ElementProps[Name]
> &
  ElementProps[Name] &
  EventProps<Name>;

type Elements = { [Name in keyof ElementProps]: Props<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
