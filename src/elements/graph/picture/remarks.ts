import { thresholdMessages as words } from '../../../messages/index.js';
import { DEFAULT_FILTERS, hasUsualGroups, portfolio } from '../../../network/index.js';
import type { Seen, Store } from '../../../store/index.js';
import { wordThreshold } from '../../shared/threshold-slider.js';

/** How the share comes about that is explained; nothing where none is. */
async function explanation({ explained, day, filters }: Seen, store: Store): Promise<string[]> {
  const { dataset } = store;
  if (!explained || !dataset) return [];
  const { owner, owned } = explained;
  const held = portfolio(dataset, owner, { day, basis: filters.basis });
  const share = held.find(({ party }) => party === owned)?.share;
  if (!share) return [];
  const [{ explainShare }, { explanationOf, explanationSummary }] = await Promise.all([
    import('../../inspector/end-shares.js'),
    import('../../inspector/explanation.js'),
  ]);
  const context = { index: store.indexOf(dataset), day, filters };
  return [explanationSummary(explanationOf(explainShare(explained, share, context), context))];
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
