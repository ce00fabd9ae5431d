import { formatShare, storylineMessages } from '../../messages/index.js';
import { earliestDay, type Day } from '../../model/index.js';
import {
  ownersThroughTime,
  regionOf,
  shortNameAt,
  type Filters,
  type NetworkIndex,
} from '../../network/index.js';
import {
  composeStoryline,
  textWidth,
  type ArrangedStoryline,
  type MeasureText,
  type NamesOf,
  type OwnerLabel,
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

/** A company and all that it continues or goes on in. */
function companiesOf(
  { lanes }: ArrangedStoryline,
  id: string,
): readonly ArrangedStoryline['lanes'][number][] {
  const line = lanes.find((lane) => lane.id === id)?.line;
  return lanes.filter((lane) => lane.line === line);
}

function labelsOf(index: NetworkIndex): OwnerLabel {
  return (owner, percent, day) => {
    const party = index.party(owner);
    const name = party ? shortNameAt(party, day) : owner;
    return storylineMessages.owner(name, formatShare(percent));
  };
}

/** Composes the scene of a storyline; with one company in its centre also of the owners of that. */
export function composeShown(
  storyline: ArrangedStoryline,
  index: NetworkIndex,
  hiddenKinds: Filters['hiddenKinds'],
  direction: StorylineDirection,
  width: number,
  height: number,
  measureText: MeasureText | undefined,
): StorylineScene {
  const [centre, another] = storyline.centres;
  const hasOne = centre !== undefined && another === undefined;
  const companies = hasOne ? companiesOf(storyline, centre) : [];
  const parts = ownersThroughTime(companies, index);
  const span = {
    from: companies.map(({ from }) => from).sort()[0] ?? storyline.from,
    until:
      companies
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? storyline.until,
  };
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
    ...(parts.length > 0 && { owners: { parts, span, labelOf: labelsOf(index) } }),
  });
}
