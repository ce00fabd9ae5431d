import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatPeriod, inspectorMessages, messages } from '../../messages/index.js';
import {
  tieOnDay,
  type AllianceOnDay,
  type Connection,
  type ConnectedPaths,
  type StakeOnDay,
  type TalksOnDay,
  type TieOnDay,
  type TiePath,
  type TiePaths,
} from '../../network/index.js';
import type { ConnectedPair } from '../../store/index.js';
import {
  connectionSentences,
  directPaths,
  pathSentence,
  statedPaths,
} from './connection-sentences.js';
import { nameOf, type InspectorContext, type NameContext } from './context.js';
import { describeVotes, formatCapital } from './holding-parts.js';
import { missingParts } from './missing-parts.js';
import { formatOutcome, outcomeOf } from './outcome.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { namedReference, references } from './references.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';
import { stakeButton, tieButton } from './tie-button.js';

const words = inspectorMessages.connection;

/** What the page of a connection is rendered from, besides its context. */
export interface ConnectionPage {
  pair: ConnectedPair;
  /** Null while it is being searched. */
  connection: Connection | null;
  close: () => void;
  /** Shows all that the filters hide. */
  showAll: () => void;
  /** Emphasises parties and ties by their ids. */
  highlight: (ids: readonly string[]) => void;
}

/** Whoever the members of an alliance are that a path leads through. */
function sourcesOfTie(tie: TieOnDay, parties: readonly string[], day: string): readonly string[] {
  switch (tie.type) {
    case 'stake':
      return tie.onDay.holding.sources;
    case 'alliance':
      return tie.onDay.members
        .filter(({ party }) => parties.includes(party))
        .flatMap(({ sources }) => sources);
    case 'talks':
      return outcomeOf(tie.onDay, day).sources;
  }
}

/** The ties of a path, each with the two parties of its step. */
function tiesOf(
  { parties, steps }: TiePath,
  { index, day }: NameContext,
): { tie: TieOnDay; ends: readonly string[] }[] {
  return steps.flatMap((ids, place) =>
    ids.flatMap((id) => {
      const tie = tieOnDay(index, id, day);
      return tie ? [{ tie, ends: parties.slice(place, place + 2) }] : [];
    }),
  );
}

function sourcesOfPath(path: TiePath, context: NameContext): string[] {
  return tiesOf(path, context).flatMap(({ tie, ends }) => [
    ...sourcesOfTie(tie, ends, context.day),
  ]);
}

/** The paths that a page shows, under their headings. */
interface PathSection {
  heading: string;
  paths: readonly TiePath[];
  hasMore: boolean;
}

function headingOf(name: 'shortest' | 'strongest', { paths: [first] }: TiePaths): string {
  const steps = first?.steps.length ?? 0;
  const { headings } = words;
  return name === 'shortest' && steps === 2 ? headings.throughOne : headings[name](steps);
}

function keyOf({ parties }: TiePath): string {
  return parties.join(' ');
}

/** Whether all strongest paths are shown before them already: as the direct or the shortest ones. */
function isShownBefore({ shortest, strongest }: ConnectedPaths): boolean {
  const shown = new Set(shortest.paths.map(keyOf));
  return strongest.paths.every((path) => path.steps.length === 1 || shown.has(keyOf(path)));
}

function pathSections(pair: ConnectedPair, paths: ConnectedPaths): PathSection[] {
  const { shortest, strongest } = paths;
  const direct = {
    heading: words.headings.direct,
    paths: directPaths(pair, paths),
    hasMore: false,
  };
  const sections = [
    direct,
    { heading: headingOf('shortest', shortest), ...shortest },
    ...(isShownBefore(paths) ? [] : [{ heading: headingOf('strongest', strongest), ...strongest }]),
  ];
  return sections.filter((one) => one.paths.length > 0);
}

function stakeLine(onDay: StakeOnDay, context: InspectorContext): TemplateResult {
  const { stake, holding } = onDay;
  const votes = describeVotes(holding);
  return html`<div class="entry-heading">
      ${stakeButton(stake, context)}
      <span class="share">${formatCapital(holding)}${references(holding.sources, context)}</span>
    </div>
    ${votes === undefined ? nothing : html`<p class="soft">${votes}</p>`}`;
}

function allianceLine(
  { alliance, members }: AllianceOnDay,
  ends: readonly string[],
  context: InspectorContext,
): TemplateResult {
  const own = members.filter(({ party }) => ends.includes(party));
  const from = own
    .map((member) => member.from)
    .sort()
    .at(-1);
  const sources = own.flatMap((member) => member.sources);
  return html`${tieButton(alliance.id, alliance.name, context)}
    <p class="soft">${formatPeriod({ from })}${references(sources, context)}</p>`;
}

function talksLine(onDay: TalksOnDay, context: InspectorContext): TemplateResult {
  const { talks, state } = onDay;
  const { sources } = outcomeOf(onDay, context.day);
  return html`${tieButton(talks.id, talks.title, context)}
    <p class="outcome">${formatOutcome(talks, state)}${references(sources, context)}</p>`;
}

function tieLine(
  tie: TieOnDay,
  ends: readonly string[],
  context: InspectorContext,
): TemplateResult {
  switch (tie.type) {
    case 'stake':
      return stakeLine(tie.onDay, context);
    case 'alliance':
      return allianceLine(tie.onDay, ends, context);
    case 'talks':
      return talksLine(tie.onDay, context);
  }
}

/** A path in words and its ties with their figures; the picture shows it while a reader points at it. */
function pathEntry(
  path: TiePath,
  context: InspectorContext,
  highlight: ConnectionPage['highlight'],
): TemplateResult {
  const { parties, steps } = path;
  const show = (): void => highlight([...parties, ...steps.flat()]);
  const hide = (): void => highlight([]);
  const passed = parties.slice(1, -1).map((id) => partyButton(id, context));
  const through = passed.length > 0 ? html`<p>${words.through(passed)}</p>` : nothing;
  const ties = tiesOf(path, context).map(
    ({ tie, ends }) => html`<li>${tieLine(tie, ends, context)}</li>`,
  );
  return html`<li
    part="entry path"
    @pointerenter=${show}
    @pointerleave=${hide}
    @focusin=${show}
    @focusout=${hide}
  >
    <p>${pathSentence(path, context)}</p>
    ${through}
    <ul class="ties">
      ${ties}
    </ul>
  </li>`;
}

function pathList(
  { heading, paths, hasMore }: PathSection,
  context: InspectorContext,
  highlight: ConnectionPage['highlight'],
): TemplateResult {
  const entries = paths.map((path) => pathEntry(path, context, highlight));
  const more = hasMore ? html`<p class="soft">${words.more}</p>` : nothing;
  return section(
    heading,
    html`<ul class="entries">
        ${entries}
      </ul>
      ${more}`,
  );
}

/** The day and the paths that a connection tells of: those of the day shown, else of another time. */
function toldOf(
  connection: Connection,
  day: string,
): { day: string; paths: ConnectedPaths } | undefined {
  if (connection.type === 'hidden') return undefined;
  if (connection.type === 'connected') return { day, paths: connection.paths };
  return connection.other ?? undefined;
}

/** The ids of the sources of a connection, in the order in which its page is read. */
export function citedByConnection(
  pair: ConnectedPair,
  connection: Connection | null,
  context: NameContext,
): string[] {
  const told = connection && toldOf(connection, context.day);
  if (!told) return [];
  const then = { ...context, day: told.day };
  return [
    ...statedPaths(pair, told.paths),
    ...pathSections(pair, told.paths).flatMap(({ paths }) => paths),
  ].flatMap((path) => sourcesOfPath(path, then));
}

/** The title of the page: `Subaru and Suzuki`. */
export function connectionTitle({ from, to }: ConnectedPair, context: NameContext): string {
  return messages.focus.connection.title(nameOf(context, from), nameOf(context, to));
}

/** How two parties are connected: the answer in a sentence, then every path with its figures. */
export function connectionPage(
  { pair, connection, close, showAll, highlight }: ConnectionPage,
  context: InspectorContext,
): TemplateResult {
  const title = connectionTitle(pair, context);
  const header = pageHeader({ kicker: words.kicker, title, close });
  if (!connection)
    return html`${header}
      <p class="soft">${words.searching}</p>`;
  const { asOf, asOfWithSource } = inspectorMessages.party;
  const date = formatDay(context.day);
  const told = toldOf(connection, context.day);
  const then = { ...context, day: told?.day ?? context.day };
  const stated = told ? statedPaths(pair, told.paths) : [];
  const source = namedReference(
    stated.flatMap((path) => sourcesOfPath(path, then)),
    context,
  );
  const provenance = source === nothing ? asOf(date) : asOfWithSource(date, source);
  const sections = told ? pathSections(pair, told.paths) : [];
  const hidden =
    connection.type === 'hidden'
      ? html`<p>
          <button type="button" part="show-all" @click=${showAll}>${words.showAll}</button>
        </p>`
      : nothing;
  const isNow = connection.type === 'connected';
  const otherDay =
    told && !isNow ? html`<p class="soft">${words.onOtherDay(formatDay(told.day))}</p>` : nothing;
  return html`${header}
    <p class="summary" part="answer">${connectionSentences(pair, connection, context).join(' ')}</p>
    ${hidden}
    <p class="provenance">${provenance}</p>
    ${otherDay} ${sections.map((one) => pathList(one, then, highlight))}
    ${sections.length > 0 ? html`<p class="note">${words.strength}</p>` : nothing}
    ${missingParts(context)} ${sourceList(context)}`;
}
