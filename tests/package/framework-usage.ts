import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './packed.js';

const FOLDER = join(PROJECT, 'usage');

/** What the types of the package take from Vue and Svelte, which are too large to be installed for it. */
const FRAMEWORKS = `
declare module 'vue' {
  export interface HTMLAttributes { class?: unknown; title?: string }
  export type EmitFn<Events> = <Name extends keyof Events>(
    name: Name, ...args: Events[Name] extends (...args: infer Args) => void ? Args : never
  ) => void;
  export interface GlobalComponents {}
}
declare module 'svelte/elements' {
  export interface HTMLAttributes<T extends EventTarget> { class?: unknown; title?: string; 'bind:this'?: T }
  export interface SvelteHTMLElements {}
}`;

const REACT = `
import { OwnershipExplorer } from 'ownership-graph/react.js';
import { useRef, type ReactNode } from 'react';

export function Page(): ReactNode {
  const explorer = useRef<OwnershipExplorer>(null);
  return <>
    <ownership-explorer ref={explorer} id="all" className="wide" can-open heading-level={2}
      data={{ parties: [] }} filters={{ endedTies: true }}
      onownership-select={({ detail, currentTarget }) => currentTarget.select(detail.id)} />
    <ownership-table for="all" tab="ties" sort="-capital" />
    <ownership-graph store={new OwnershipExplorer().store} no-toolbar />
    {/* @ts-expect-error There is no such view. */}
    <ownership-graph view="map" />
    {/* @ts-expect-error An explorer has a store of its own. */}
    <ownership-explorer store={new OwnershipExplorer().store} />
    {/* @ts-expect-error The day is a text. */}
    <ownership-graph day={2025} />
    {/* @ts-expect-error The event has no such detail. */}
    <ownership-graph onownership-load={({ detail }) => detail.nothing} />
    {/* @ts-expect-error There is no such element. */}
    <ownership-chart />
  </>;
}`;

const VUE = `
import type {} from 'ownership-graph/vue.js';
import type { GlobalComponents } from 'vue';

type Explorer = InstanceType<GlobalComponents['ownership-explorer']>;
export const props: Explorer['$props'] = { class: 'wide', view: 'focus', headingLevel: '2', canOpen: '' };
// @ts-expect-error There is no such view.
export const wrong: Explorer['$props'] = { view: 'map' };
export function check({ $emit }: Explorer, event: HTMLElementEventMap['ownership-select']): void {
  $emit('ownership-select', event);
  // @ts-expect-error It is no other event.
  $emit('ownership-load', event);
}`;

const SVELTE = `
import type {} from 'ownership-graph/svelte.js';
import type { SvelteHTMLElements } from 'svelte/elements';

export const props: SvelteHTMLElements['ownership-explorer'] = {
  class: 'wide', view: 'focus', 'heading-level': 2, 'can-open': true,
  'onownership-select': ({ detail, currentTarget }) => { currentTarget.select(detail.id); },
};
// @ts-expect-error There is no such view.
export const wrong: SvelteHTMLElements['ownership-explorer'] = { view: 'map' };`;

/** The examples for React in the guide. */
async function examplesForReact(): Promise<string[]> {
  const text = await readFile('docs/embedding.md', 'utf8');
  return [...text.matchAll(/```tsx\n([^]*?)```/g)].map(([, code = '']) => code);
}

/** What TypeScript has to say about templates that use the installed package; nothing where all is well. */
export async function checkUsage(): Promise<string> {
  const examples = await examplesForReact();
  const files = {
    'frameworks.d.ts': FRAMEWORKS,
    'react.tsx': REACT,
    'vue.ts': VUE,
    'svelte.ts': SVELTE,
    ...Object.fromEntries(examples.map((code, place) => [`example-${String(place)}.tsx`, code])),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        noEmit: true,
        types: [],
      },
    }),
  };
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(FOLDER, name), text);
  try {
    return execFileSync('npx', ['--no-install', 'tsc', '-p', FOLDER], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
