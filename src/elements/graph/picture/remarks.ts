import { thresholdMessages as words } from '../../../messages/index.js';
import { DEFAULT_FILTERS, hasUsualGroups } from '../../../network/index.js';
import { Answers, SHARE_ORIGIN, type Seen, type Store } from '../../../store/index.js';
import { wordThreshold } from '../../shared/threshold-slider.js';

/** How the share comes about that is explained; nothing where none is. */
async function explanation({ explained, day, filters }: Seen, store: Store): Promise<string[]> {
  const { dataset } = store;
  if (!explained || !dataset) return [];
  const index = store.indexOf(dataset);
  const answers = new Answers();
  const query = { ...explained, day, basis: filters.basis };
  const [{ explanationOf, explanationSummary }] = await Promise.all([
    import('../../inspector/explanation.js'),
    answers.find(index, SHARE_ORIGIN, query),
  ]);
  const origin = answers.peek(index, SHARE_ORIGIN, query);
  if (!origin || origin.share.max === 0) return [];
  return [explanationSummary(explanationOf(explained, origin, { index, day, filters }))];
}

/** What a picture says of the choices that are no usual ones: what makes groups, what is counted, what is explained. */
export async function pictureRemarks(seen: Seen, store: Store): Promise<string[]> {
  const { filters, view, explained, steps, connection } = seen;
  const hasGroups = view !== 'focus';
  const isByVotes = view !== 'storyline' && filters.basis !== DEFAULT_FILTERS.basis;
  const isToTheEnd = view === 'focus' && steps === Infinity && !connection;
  return [
    ...(isToTheEnd ? [words.toTheEnd] : []),
    ...(hasGroups && !hasUsualGroups(filters)
      ? [words.groups(wordThreshold(filters.threshold))]
      : []),
    ...(isByVotes && !explained ? [words.byVotes] : []),
    ...(await explanation(seen, store)),
  ];
}
