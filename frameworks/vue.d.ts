/** As `ownership-graph`, with the elements as types of templates of Vue 3. */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { ElementEvents, ElementProps } from './element-types.js';

export * from './index.js';

type Camelized<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camelized<Rest>>}`
  : Name;

/** The checker of templates asks for attributes by their names in camel case. */
type Props<Name extends keyof ElementProps> = ElementProps[Name] & {
  [Prop in keyof ElementProps[Name] & string as Camelized<Prop>]?: ElementProps[Name][Prop];
};

/** An element as a component, for the checker of templates alone. */
type Component<Name extends keyof ElementProps> = new () => {
  $props: Omit<HTMLAttributes, keyof ElementProps[Name]> & Props<Name>;
  $emit: EmitFn<{
    [Event in keyof ElementEvents[Name]]: (event: ElementEvents[Name][Event]) => void;
  }>;
};

type Elements = { [Name in keyof ElementProps]: Component<Name> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
