import type { Day, Share, TalksOutcome } from '../../model/index.js';
import type { Span, Storyline } from './storyline.js';

/** Something that is told of a lane. Days at the ends of the time that is shown may stand for earlier and later ones. */
export type LaneEvent =
  /** It heads its group, or belongs to the group of another one. */
  | (Span & { type: 'stay'; head: string; shares: readonly Share[] })
  /** It goes on in another company, or is the continuation of one. */
  | { type: 'becomes' | 'continues'; from: Day; other: string }
  /** Another one holds a stake in it without control, or it holds one. */
  | (Span & { type: 'held-by' | 'holds'; other: string; shares: readonly Share[] })
  | { type: 'venture'; from: Day; id: string; other: string }
  | { type: 'talks'; from: Day; id: string; other: string; state: TalksOutcome };

function sharesWithin(
  held: readonly (Span & { share: Share })[],
  { from, until }: Span,
): readonly Share[] {
  return held.filter((one) => one.from < until && from < one.until).map(({ share }) => share);
}

/** Stays that follow on each other under one head, as one. */
function staysOf(storyline: Storyline, id: string): LaneEvent[] {
  const lane = storyline.lanes.find((one) => one.id === id);
  const events: (Span & { type: 'stay'; head: string; shares: readonly Share[] })[] = [];
  for (const { from, until, head } of lane?.stays ?? []) {
    const last = events.at(-1);
    if (last?.head === head && last.until === from) last.until = until;
    else events.push({ type: 'stay', from, until, head, shares: [] });
  }
  return events.map((stay) => {
    return { ...stay, shares: stay.head === id ? [] : sharesWithin(lane?.shares ?? [], stay) };
  });
}

function tiesOf({ stakes, touches, successions }: Storyline, id: string): LaneEvent[] {
  return [
    ...successions.flatMap(({ from, to, day }): LaneEvent[] => {
      if (from === id) return [{ type: 'becomes', from: day, other: to }];
      return to === id ? [{ type: 'continues', from: day, other: from }] : [];
    }),
    ...stakes.flatMap(({ owner, owned, shares }): LaneEvent[] => {
      const [first, last] = [shares[0], shares.at(-1)];
      if (!first || !last || (owner !== id && owned !== id)) return [];
      const [type, other] =
        owned === id ? (['held-by', owner] as const) : (['holds', owned] as const);
      const own = shares.map(({ share }) => share);
      return [{ type, from: first.from, until: last.until, other, shares: own }];
    }),
    ...touches.flatMap((touch): LaneEvent[] => {
      const [one, other] = touch.lanes;
      if (one !== id && other !== id) return [];
      const tie = { from: touch.day, id: touch.id, other: one === id ? other : one };
      return touch.type === 'venture'
        ? [{ type: 'venture', ...tie }]
        : [{ type: 'talks', ...tie, state: touch.state }];
    }),
  ];
}

/** What happened to a lane, in the order of time; what it belongs to comes first on a day. */
export function laneEvents(storyline: Storyline, id: string): LaneEvent[] {
  const events = [...staysOf(storyline, id), ...tiesOf(storyline, id)];
  return events.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}
