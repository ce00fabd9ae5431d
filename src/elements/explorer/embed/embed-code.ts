import { xmlText } from '../../../formats/index.js';
import { addressOf, seenOf, type State } from '../../../store/index.js';

/** What an author has set that belongs to an explorer wherever it is. */
const KEPT = ['format', 'mapping', 'theme', 'controls', 'heading-level'] as const;

export interface EmbedSettings {
  state: State;
  /** The address of the folder with the built files. */
  base: URL;
  /** The address of the data. */
  src: URL;
  /** The attributes of the explorer. */
  attributes: { getAttribute: (name: string) => string | null };
}

type Attributes = Readonly<Record<string, string | null>>;

function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return value === '' ? [` ${key}`] : [` ${key}="${xmlText(value)}"`];
  });
  return `<${name}${written.join('')}>`;
}

function element(name: string, attributes: Attributes): string {
  return `${startTag(name, attributes)}</${name}>`;
}

function kept({ attributes }: EmbedSettings): Attributes {
  return Object.fromEntries(KEPT.map((name) => [name, attributes.getAttribute(name)]));
}

/** The elements by which a page shows what is seen: the day, the selection and the view. */
export function elementCode(settings: EmbedSettings): string {
  const { base, src, state } = settings;
  const { day, compare, selected, view } = state;
  // A selection leads to its focus by itself.
  const isUsual = view === 'overview' || (view === 'focus' && selected !== null);
  const explorer = { src: src.href, day, compare, selected, view: isUsual ? null : view };
  const { href: styles } = new URL('ownership-graph.css', base);
  return [
    startTag('link', { rel: 'stylesheet', href: styles }),
    element('script', { type: 'module', src: new URL('ownership-graph.js', base).href }),
    element('ownership-explorer', { ...explorer, ...kept(settings) }),
  ].join('\n');
}

/** The frame that shows all that is seen; `title` is what it is called for those who do not see it. */
export function frameCode(settings: EmbedSettings, title: string): string {
  const { base, src, state } = settings;
  const page = new URL('embed.html', base);
  const parameters: Attributes = { src: src.href, ...kept(settings) };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) page.searchParams.set(name, value);
  }
  page.hash = addressOf(seenOf(state));
  return element('iframe', {
    src: page.href,
    title,
    width: '100%',
    height: '720',
    loading: 'lazy',
    allow: 'clipboard-write',
    style: 'border: 0',
  });
}
