import type { TalksOutcome } from '../../../src/model/index.js';
import { readFigure, type Figure } from './figure.js';

/** What somebody held of somebody else on a day, by what was published and not by the data set. */
export interface StakeFact {
  owner: string;
  owned: string;
  day: string;
  /** Percent of the capital; `none` when nothing was held, `unknown` when no page is sure of it. */
  capital: Figure | 'none' | 'unknown';
  /** Percent of the votes, where they differ from the capital; `any` when they are not compared. */
  votes: Figure | 'unknown' | 'any' | undefined;
  /** The publication that says so with its date, and what it says. */
  source: string;
}

/** How talks stood on a day. */
export interface TalksFact {
  parties: readonly [string, string];
  day: string;
  /** `none` when nothing was going on between the two. */
  state: TalksOutcome | 'none';
  source: string;
}

/** Who was allied with whom on a day. */
export interface AllianceFact {
  parties: readonly [string, string];
  day: string;
  allied: boolean;
  source: string;
}

/** Whether somebody existed on a day. */
export interface ExistenceFact {
  party: string;
  day: string;
  exists: boolean;
  source: string;
}

/** Who belonged to a group on a day, beside its head, and who did not. */
export interface GroupFact {
  head: string;
  /** The company that controlled the head without making vehicles, if there was one. */
  controller: string | undefined;
  day: string;
  members: readonly string[];
  outsiders: readonly string[];
  source: string;
}

const TALKS_STATES: Record<TalksFact['state'], true> = {
  none: true,
  ongoing: true,
  completed: true,
  collapsed: true,
  reported: true,
  denied: true,
};

/** The cells of a table: one row a line, cells parted by bars, empty lines for the eye. */
function cellsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function isState(text: string): text is TalksFact['state'] {
  return text in TALKS_STATES;
}

function readPair(text: string, word: 'in' | 'and'): [string, string] {
  const [one, other, ...rest] = text.split(` ${word} `);
  if (!one || !other || rest.length > 0) throw new TypeError(`"${text}" is no pair.`);
  return [one, other];
}

function readYesOrNo(text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw new TypeError(`"${text}" is neither yes nor no.`);
  return text === 'yes';
}

function readCapital(text: string): StakeFact['capital'] {
  return text === 'none' || text === 'unknown' ? text : readFigure(text);
}

function readVotes(text: string): StakeFact['votes'] {
  if (text === '') return undefined;
  return text === 'unknown' || text === 'any' ? text : readFigure(text);
}

/** Reads rows of `owner in owned | day | capital | votes | source`. */
export function readStakeFacts(table: string): StakeFact[] {
  return cellsOf(table).map(([pair = '', day = '', capital = '', votes = '', source = '']) => {
    const [owner, owned] = readPair(pair, 'in');
    return { owner, owned, day, capital: readCapital(capital), votes: readVotes(votes), source };
  });
}

/** Reads rows of `one and other | day | state | source`. */
export function readTalksFacts(table: string): TalksFact[] {
  return cellsOf(table).map(([pair = '', day = '', state = '', source = '']) => {
    if (!isState(state)) throw new TypeError(`"${state}" is no state of talks.`);
    return { parties: readPair(pair, 'and'), day, state, source };
  });
}

/** Reads rows of `one and other | day | yes or no | source`. */
export function readAllianceFacts(table: string): AllianceFact[] {
  return cellsOf(table).map(([pair = '', day = '', allied = '', source = '']) => {
    return { parties: readPair(pair, 'and'), day, allied: readYesOrNo(allied), source };
  });
}

/** Reads rows of `party | day | yes or no | source`. */
export function readExistenceFacts(table: string): ExistenceFact[] {
  return cellsOf(table).map(([party = '', day = '', exists = '', source = '']) => {
    return { party, day, exists: readYesOrNo(exists), source };
  });
}

function readList(text: string): string[] {
  return text === '' ? [] : text.split(', ');
}

/** Reads rows of `head [under controller] | day | members | outsiders | source`. */
export function readGroupFacts(table: string): GroupFact[] {
  return cellsOf(table).map(([names = '', day = '', members = '', outsiders = '', source = '']) => {
    const [head = '', controller] = names.split(' under ');
    return {
      head,
      controller,
      day,
      members: readList(members),
      outsiders: readList(outsiders),
      source,
    };
  });
}
