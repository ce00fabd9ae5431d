/** As `ownership-graph`, with the elements as types of JSX for React 19, which needs no wrappers around them. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementProps, EventProps } from './element-types.js';

export * from './index.js';

type Props<Name extends keyof ElementProps> = Omit<
  DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Name]>, HTMLElementTagNameMap[Name]>,
  keyof ElementProps[Name]
> &
  ElementProps[Name] &
  EventProps<Name>;

type Elements = { [Name in keyof ElementProps]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
