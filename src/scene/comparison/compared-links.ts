import {
  changeLabelLines,
  comparisonMessages as words,
  MARKS,
  yearOf,
  type ChangeLabel,
  type StakeChangeLabel,
  type StakeLabel,
} from '../../messages/index.js';
import { latestDay, talksEnd, type PartialDate } from '../../model/index.js';
import {
  ALL_YEARS,
  type CompanyGroup,
  type Comparison,
  type OverviewLink,
  type Visible,
} from '../../network/index.js';
import type { DrawnLink, LinkLabel } from '../cards/drawn-link.js';
import { drawnLinks, type LinkContext } from '../overview/drawn-links.js';
import { visibleLinks } from '../overview/visible-links.js';
import { allianceChangeLabel, changeOf, stakeChangeLabel } from './change-labels.js';

/** What the lines of two days are made from beside those of the later one. */
export interface ComparedLinks {
  comparison: Comparison;
  /** Of the earlier day, by id. */
  before: ReadonlyMap<string, OverviewLink>;
  groupBefore: (card: string) => CompanyGroup | undefined;
  visible: Visible | null;
}

type TextLabel = Pick<LinkLabel, 'lines' | 'shortLines' | 'otherLines'>;

/** In the lines that it has best, in narrow ones, and in a single one for where lines lie close. */
function textOf(label: ChangeLabel): TextLabel {
  const [lines, shortLines] = [changeLabelLines(label), changeLabelLines(label, true)];
  const otherLines = [lines, shortLines]
    .filter(({ length }) => length > 1)
    .map((several) => [several.join(' ')]);
  return { lines, shortLines, otherLines };
}

/** The change of a share without its votes, which have lines of their own in other views. */
function ofCapital({ before, after, ...rest }: StakeChangeLabel): StakeChangeLabel {
  const bare = (label: StakeLabel): StakeLabel => ({ ...label, votes: undefined });
  return { ...rest, ...(before && { before: bare(before) }), ...(after && { after: bare(after) }) };
}

/** A share with what became of it; votes only where nothing else changed. */
function changedShare(label: LinkLabel, comparison: Comparison): LinkLabel {
  const change = label.tie === undefined ? undefined : stakeChangeLabel(label.tie, comparison);
  if (!change) return label;
  const text = textOf(ofCapital(change));
  const { before, after } = change;
  const isOfVotes = before && after && before.capital === after.capital;
  return isOfVotes
    ? { ...label, lines: changeLabelLines(change).slice(-1) }
    : { ...label, ...text };
}

function changeMark(text: TextLabel): LinkLabel {
  return { role: 'change', ...text, place: 'middle' };
}

/** When a joint venture became one, or ceased to be one. */
function dateOfVenture(
  id: string,
  { ofParty, after, ofStake }: Comparison,
): PartialDate | undefined {
  const party = ofParty(id);
  if (party?.date !== undefined) return party.date;
  const dates = after.stakes
    .filter(({ stake }) => stake.owned === id)
    .flatMap(({ stake }) => ofStake(stake.id)?.date ?? []);
  return dates.sort().at(-1);
}

/** What became of the joint ventures of two groups. */
function ventureMark(
  before: OverviewLink | undefined,
  after: OverviewLink | undefined,
  comparison: Comparison,
): LinkLabel[] {
  const [old, current] = [before?.ventures ?? [], after?.ventures ?? []];
  const begun = current.filter((party) => !old.includes(party));
  const ended = old.filter((party) => !current.includes(party));
  const [one] = [...begun, ...ended];
  if (!one) return [];
  if (old.length + current.length === 1) {
    const date = dateOfVenture(one.id, comparison);
    return [changeMark(textOf({ type: 'tie-change', kind: begun[0] ? 'begun' : 'ended', date }))];
  }
  const parts = [
    begun.length > 0 ? words.severalBegun(begun.length) : '',
    ended.length > 0 ? words.severalEnded(ended.length) : '',
  ].filter((text) => text !== '');
  return [changeMark({ lines: [parts.join(words.separator)], shortLines: parts })];
}

function pairOf({ source, target }: DrawnLink): string {
  return source < target ? `${source}~${target}` : `${target}~${source}`;
}

/** What tells lines apart: a stake has one, an alliance or a joint venture one for each pair of groups. */
function keyOf(line: DrawnLink): string {
  return line.kind === 'stake' ? line.tie : `${pairOf(line)} ${line.tie}`;
}

/** Pairs of groups with what is between them on both days. */
class Pairs {
  readonly #settings: ComparedLinks;
  readonly #after: ReadonlyMap<string, OverviewLink>;
  readonly #context: LinkContext;

  constructor(settings: ComparedLinks, after: readonly OverviewLink[], context: LinkContext) {
    this.#settings = settings;
    this.#after = new Map(after.map((link) => [link.id, link]));
    this.#context = context;
  }

  /** A line of the later day, with what became of it since. */
  now(line: DrawnLink): DrawnLink {
    const { comparison, before } = this.#settings;
    const { kind, tie, labels } = line;
    switch (kind) {
      case 'stake': {
        const change = stakeChangeLabel(tie, comparison);
        return {
          ...line,
          ...(change && { change: changeOf(change) }),
          labels: labels.map((label) => changedShare(label, comparison)),
        };
      }
      case 'venture': {
        const pair = pairOf(line);
        const marks = ventureMark(before.get(pair), this.#after.get(pair), comparison);
        return {
          ...line,
          ...(marks.length > 0 && { change: before.get(pair)?.ventures[0] ? 'changed' : 'new' }),
          labels: [...labels, ...marks],
        };
      }
      case 'alliance':
        return this.#alliance(line);
      case 'talks':
        return {
          ...line,
          ...(comparison.ofTalks(tie) && { change: 'new' }),
          labels: this.#talksLabels(tie, labels),
        };
      case 'unrecorded':
        return line;
    }
  }

  /**
   * A line of the earlier day that the later one does not have; undefined where another line stands for
   * it. `drawn` are the keys of what the later day has, `pairs` the ids of the pairs that have a line.
   */
  gone(line: DrawnLink, drawn: ReadonlySet<string>, pairs: ReadonlySet<string>): DrawnLink[] {
    const { id, kind, tie, roles } = line;
    if (drawn.has(keyOf(line))) return [];
    const isOver = this.#isOver(line);
    // What goes on is a stake that is too small by now, or one in a company of another group.
    if (!isOver && (kind !== 'stake' || pairs.has(pairOf(line)))) return [];
    const { labels, ...shown } = this.now(line);
    return [
      {
        ...shown,
        id: `${id}/${tie}`,
        roles: isOver ? [...roles, 'ended'] : roles,
        ...(isOver && { change: 'ended' }),
        labels: labels.filter((label) => label.tie === undefined || !drawn.has(label.tie)),
      },
    ];
  }

  /** A line of the later day with the shares of the earlier one that there are no more. */
  withLost(line: DrawnLink, old: DrawnLink | undefined, drawn: ReadonlySet<string>): DrawnLink {
    if (old?.kind !== 'stake' || !drawn.has(old.tie)) return line;
    const { comparison } = this.#settings;
    const lost = old.labels
      .filter(({ tie }) => tie !== undefined && !drawn.has(tie) && comparison.ofStake(tie))
      .map((label): LinkLabel => {
        const turned = label.place === 'source' ? 'target' : 'source';
        const place = old.source === line.source ? label.place : turned;
        return { ...changedShare(label, comparison), place };
      });
    return lost.length === 0 ? line : { ...line, labels: [...line.labels, ...lost] };
  }

  #isOver(line: DrawnLink): boolean {
    const { comparison, before } = this.#settings;
    const { kind, tie } = line;
    if (kind === 'stake') return comparison.ofStake(tie)?.kind === 'lost';
    if (kind === 'venture') {
      const pair = pairOf(line);
      return (this.#after.get(pair)?.ventures.length ?? 0) === 0 && before.has(pair);
    }
    const change = allianceChangeLabel(tie, this.#membersOf(line), comparison);
    return change?.kind === 'ended' || change?.kind === 'left';
  }

  #alliance(line: DrawnLink): DrawnLink {
    const { comparison } = this.#settings;
    const change = allianceChangeLabel(line.tie, this.#membersOf(line), comparison);
    if (!change) return line;
    const isOfAll = change.kind === 'begun' || change.kind === 'ended';
    const isNamed = line.labels.some(({ role }) => role === 'alliance-name');
    const mark = changeMark(textOf(change));
    const label: LinkLabel = isOfAll && isNamed ? { ...mark, isOfTie: true } : mark;
    return { ...line, change: changeOf(change), labels: [...line.labels, label] };
  }

  #talksLabels(tie: string, labels: readonly LinkLabel[]): LinkLabel[] {
    const { ofTalks } = this.#settings.comparison;
    const change = ofTalks(tie);
    if (!change) return [...labels];
    const { talks, kind, state } = change;
    if (kind === 'begun')
      return [...labels, changeMark(textOf({ type: 'tie-change', kind, date: change.date }))];
    if (state !== 'collapsed') return [...labels];
    const year = yearOf(talksEnd(talks));
    return labels.map((label) =>
      label.role === 'collapsed'
        ? { ...label, shortLines: label.lines, lines: [words.collapsed(MARKS.collapsed, year)] }
        : label,
    );
  }

  /** The companies of both groups on either day. */
  #membersOf({ source, target }: DrawnLink): ReadonlySet<string> {
    const groups = [source, target].flatMap((id) => [
      this.#context.groupOf(id),
      this.#settings.groupBefore(id),
    ]);
    return new Set(groups.flatMap((group) => group?.members.map(({ id }) => id) ?? []));
  }
}

/** Talks that went on after the earlier day; who talked before that is no news. */
function withNewTalks(link: OverviewLink, { from }: Comparison): OverviewLink {
  const talks = link.talks.filter((onDay) => {
    const end = talksEnd(onDay.talks);
    return !onDay.ended || end === undefined || latestDay(end) > from;
  });
  return { ...link, talks };
}

/**
 * The lines of an overview of two days: those of the later one, with what changed, and those that ended
 * since the earlier one. Talks are those that went on after the earlier day.
 */
export function comparedLinks(
  links: readonly OverviewLink[],
  context: LinkContext,
  settings: ComparedLinks,
): DrawnLink[] {
  const { comparison, before, groupBefore, visible } = settings;
  const after = links.map((link) => withNewTalks(link, comparison));
  const filters = { ...context.filters, talksYears: ALL_YEARS };
  const lines = drawnLinks(after, { ...context, filters });
  const ids = new Set(links.map(({ id }) => id));
  const earlier = [...before.values()]
    .filter(({ id }) => ids.has(id))
    .map((link) => ({ ...link, talks: [] }));
  const old = drawnLinks(visibleLinks(earlier, visible), {
    ...context,
    day: comparison.from,
    groupOf: groupBefore,
  });
  const oldById = new Map(old.map((line) => [line.id, line]));
  const pairs = new Pairs(settings, after, context);
  const drawn = new Set(
    lines.flatMap((line) => [keyOf(line), ...line.labels.flatMap(({ tie }) => tie ?? [])]),
  );
  const drawnPairs = new Set(lines.map(pairOf));
  return [
    ...lines.map((line) => pairs.withLost(pairs.now(line), oldById.get(line.id), drawn)),
    ...old.flatMap((line) => pairs.gone(line, drawn, drawnPairs)),
  ];
}
