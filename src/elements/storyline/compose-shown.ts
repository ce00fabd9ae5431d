import { earliestDay, type Day } from '../../model/index.js';
import { regionOf, shortNameAt, type Filters, type NetworkIndex } from '../../network/index.js';
import {
  composeStoryline,
  textWidth,
  type ArrangedStoryline,
  type MeasureText,
  type NamesOf,
  type StorylineDirection,
  type StorylineScene,
} from '../../scene/index.js';

/** What a party is called from day to day, each name once where it begins. */
export function namesThroughTime(index: NetworkIndex, from: Day): NamesOf {
  return (id) => {
    const party = index.party(id);
    if (!party) return [{ from, text: id }];
    const days = (party.names ?? []).flatMap((name) =>
      [name.from, name.until].flatMap((date) => (date === undefined ? [] : [earliestDay(date)])),
    );
    const all = [from, ...days.filter((day) => day > from)].sort();
    const names = all.map((day) => ({ from: day, text: shortNameAt(party, day) }));
    return names.filter(({ text }, place) => text !== names[place - 1]?.text);
  };
}

/** Without the ties of the kinds that filters hide. */
function withoutHidden(
  storyline: ArrangedStoryline,
  hiddenKinds: Filters['hiddenKinds'],
): ArrangedStoryline {
  return {
    ...storyline,
    stakes: hiddenKinds.includes('stake') ? [] : storyline.stakes,
    touches: storyline.touches.filter(({ type }) => !hiddenKinds.includes(type)),
  };
}

/** Composes the scene of a storyline. */
export function composeShown(
  storyline: ArrangedStoryline,
  index: NetworkIndex,
  hiddenKinds: Filters['hiddenKinds'],
  direction: StorylineDirection,
  width: number,
  height: number,
  measureText: MeasureText | undefined,
): StorylineScene {
  return composeStoryline(withoutHidden(storyline, hiddenKinds), {
    direction,
    width,
    height,
    namesOf: namesThroughTime(index, storyline.from),
    appearanceOf: (id) => {
      const party = index.party(id);
      const isOwner = party?.kind !== 'company' && party?.kind !== 'joint-venture';
      return { region: regionOf(party?.country), isOwner };
    },
    measureText: measureText ?? textWidth,
  });
}
