import type { Dataset, Doubt } from '../../src/model/index.js';
import { citations } from './citing.js';
import { MEMORY } from './figures.js';
import type { Section } from './section.js';

function inWords({ about, kind, text }: Doubt & { about?: string }): string {
  return [about, kind, text].filter((part) => part !== undefined).join(': ');
}

/** Every value, date and fact that carries a doubt, with the kind of it. */
export function doubtful(dataset: Dataset): Section {
  const entries = [...citations(dataset)].flatMap(({ of, path, kind, doubts }) =>
    doubts.map((doubt) => ({ path, text: `${of}, ${kind}: ${inWords(doubt)}` })),
  );
  const ofTalks = dataset.talks.flatMap(({ id, doubt }, index) =>
    doubt === undefined
      ? []
      : [{ path: `talks[${index}]`, text: `${id}, talks: ${inWords(doubt)}` }],
  );
  return {
    name: 'doubtful',
    title: 'doubtful values',
    suggestion: 'Find a page that states the value, cite it, and take the doubt away.',
    entries: [...entries, ...ofTalks],
  };
}

/** What no publication is known for, although nothing says that it is doubtful. */
export function undoubtedMemory(dataset: Dataset): Section {
  const entries = [...citations(dataset)]
    .filter(({ kind, sources, doubts }) => {
      return kind !== 'dispute' && sources.includes(MEMORY) && doubts.length === 0;
    })
    .map(({ of, path, kind }) => ({ path, text: `${of}, ${kind}` }));
  return {
    name: 'undoubted-memory',
    title: 'values from memory that carry no doubt',
    suggestion: 'Cite a publication, or add a doubt of kind "source".',
    entries,
  };
}
