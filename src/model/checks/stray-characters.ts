import { INVISIBLE, quote } from '../preview.js';
import type { Draft } from '../draft.js';
import { warning, type Finding } from './finding.js';
import { leaves, records, type Leaf } from './walk.js';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/**
 * Texts are shown letter by letter. Markup in them would be seen as such, and
 * control or direction-changing characters would make them read as something else.
 */
export function* strayCharacters(draft: Draft): Generator<Finding> {
  const head = { value: draft.head ?? {}, path: '', name: 'The data set' };
  for (const record of [head, ...records(draft)]) {
    for (const leaf of leaves(record.value, record.path)) {
      if (typeof leaf.value === 'string') yield* inText(leaf, leaf.value, record.name);
    }
  }
}

function* inText({ path, key }: Leaf, text: string, name: string): Generator<Finding> {
  if (key !== 'url' && key !== 'website' && MARKUP.test(text)) {
    yield warning({
      path,
      statement: `${name} should have plain text as its ${key}, but there is markup in ${quote(text)}.`,
      expected: 'plain text',
      received: quote(text),
      remedy: 'Write the characters themselves; the text is shown exactly as it is.',
    });
  }
  if (text.search(INVISIBLE) >= 0) {
    yield warning({
      path,
      statement: `${name} should have only visible characters in its ${key}, but there are control or direction characters in ${quote(text)}.`,
      expected: 'visible characters',
      received: quote(text),
      remedy: 'Delete them; they often come along when text is copied.',
    });
  }
}
