import {
  formatShare,
  inspectorMessages,
  storylineMessages,
  talksMark,
} from '../../messages/index.js';
import { shareBounds, type Day, type Share } from '../../model/index.js';
import {
  laneEvents,
  shortNameAt,
  type LaneEvent,
  type NetworkIndex,
  type Storyline,
} from '../../network/index.js';

const words = storylineMessages;

interface LaneContext {
  storyline: Storyline;
  index: NetworkIndex;
}

function nameOn({ index }: LaneContext, id: string, day: Day): string {
  const party = index.party(id);
  return party ? shortNameAt(party, day) : id;
}

/** The years of an event; dates may be no more exact, and the chart is not. */
function whenOf(event: LaneEvent, { storyline }: LaneContext): string {
  const year = event.from.slice(0, 4);
  if (!('until' in event)) return words.inYear(year);
  const begins = event.from > storyline.from;
  const ends = event.until < storyline.until;
  const last = event.until.slice(0, 4);
  if (begins && ends) return words.fromUntil(year, last);
  if (begins) return words.from(year);
  return ends ? words.until(last) : words.always;
}

/** The least and the most that some shares were. */
function wordShares(shares: readonly Share[]): string {
  const known = shares.filter((share) => share !== 'unknown');
  const [first] = shares;
  if (first === undefined) return '';
  if (known.length === 0) return formatShare('unknown');
  const sorted = known.sort((a, b) => shareBounds(a).min - shareBounds(b).min);
  const [least = first, most = least] = [sorted[0], sorted.at(-1)];
  return words.shareRange(formatShare(least), formatShare(most));
}

function wordEvent(event: LaneEvent, id: string, context: LaneContext): string {
  const name = (other: string): string => nameOn(context, other, event.from);
  switch (event.type) {
    case 'stay':
      if (event.head !== id) return words.partOf(name(event.head), wordShares(event.shares));
      return leadsOthers(event, id, context) ? words.heads : words.independent;
    case 'becomes':
      return words.becomes(name(event.other));
    case 'continues':
      return words.continues(name(event.other));
    case 'held-by':
      return words.heldBy(name(event.other), wordShares(event.shares));
    case 'holds':
      return words.holds(name(event.other), wordShares(event.shares));
    case 'venture':
      return words.venture(name(event.id), name(event.other));
    case 'talks': {
      const title = context.index.tie(event.id);
      const outcome = inspectorMessages.talks.marked(
        talksMark(event.state),
        inspectorMessages.labels.outcome[event.state],
      );
      return words.talks(title?.type === 'talks' ? title.talks.title : event.id, outcome);
    }
  }
}

/** Whether another lane belongs to the group of one that heads it. */
function leadsOthers(
  { from, until }: { from: Day; until: Day },
  id: string,
  { storyline }: LaneContext,
): boolean {
  return storyline.lanes.some(
    (lane) =>
      lane.id !== id &&
      lane.stays.some((stay) => stay.head === id && stay.from < until && from < stay.until),
  );
}

/** What happened to a company, in a sentence. */
export function laneWords(id: string, storyline: Storyline, index: NetworkIndex): string {
  const context = { storyline, index };
  return words.events(
    laneEvents(storyline, id).map((event) =>
      words.at(whenOf(event, context), wordEvent(event, id, context)),
    ),
  );
}
