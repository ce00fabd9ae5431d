import { suggester } from '../nearest.js';
import { quote } from '../preview.js';
import type { Draft } from '../draft.js';
import { error, warning, type Finding } from './finding.js';
import { leaves, records } from './walk.js';

/**
 * Every cited source must be in the data set, and a source that nothing cites
 * is doubtful. Whether one is cited is only said of a complete draft, because a
 * record that was set aside may cite it. Sources in another file
 * cannot be missed yet, nor can what cites them be looked through.
 */
export function* sourceCitations(draft: Draft): Generator<Finding> {
  const known = draft.knownIds.sources;
  const suggest = suggester(known);
  const cited = new Set<string>();
  for (const record of records(draft)) {
    for (const { value: id, key, path } of leaves(record.value, record.path)) {
      if (key !== 'sources' || typeof id !== 'string') continue;
      cited.add(id);
      if (known.has(id) || draft.elsewhere.sources) continue;
      const meant = suggest(id);
      yield error({
        path,
        statement: `${record.name} should cite a source of this data set, but none has the id ${quote(id)}.`,
        expected: 'the id of a source of this data set',
        received: quote(id),
        remedy: meant ? `Did you mean "${meant}"?` : 'Correct the id, or add the source.',
      });
    }
  }
  if (draft.isComplete && !draft.elsewhere.details) yield* neverCited(draft, cited);
}

function* neverCited(draft: Draft, cited: ReadonlySet<string>): Generator<Finding> {
  for (const { value, path } of draft.sources) {
    if (cited.has(value.id)) continue;
    yield warning({
      path,
      statement: `The source ${quote(value.id)} should be cited somewhere, but nothing cites it.`,
      expected: 'a source that is cited',
      remedy: 'Cite it where it belongs, or remove it.',
    });
  }
}
