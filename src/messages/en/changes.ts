import { formatCount } from '../format.js';
import { agree } from './holding-phrases.js';

/** A name that is shown as more than a text, with that text. */
interface Named {
  text: string;
}

type Parts<Name> = (string | Name)[];

/** What `<ownership-changes>` says. Sentences are the parts of one in order. */
export const changes = {
  heading: 'What changed',
  title: (from: string, to: string): string => `What changed between ${from} and ${to}`,
  from: 'From',
  to: 'To',
  sameDay: 'Both days are the same. Choose another one to compare with.',
  nothing: 'Nothing on record changed between these days.',
  list: 'Changes by company. The arrow keys move from company to company.',
  kinds: 'Kinds of changes',
  all: 'All',
  only: (name: string): string => `Only ${name}`,
  kindNames: {
    gained: 'Stakes gained',
    lost: 'Stakes lost',
    raised: 'Stakes raised',
    lowered: 'Stakes lowered',
    held: 'Stakes held for a time',
    begun: 'Alliances begun',
    ended: 'Alliances ended',
    members: 'Members joined or left',
    talks: 'Talks begun',
    collapsed: 'Talks collapsed',
    completed: 'Talks completed',
    unconfirmed: 'Talks never confirmed',
    founded: 'Founded',
    dissolved: 'Dissolved',
    passing: 'Founded and dissolved',
    renamed: 'Renamed',
  },
  /** Before a sentence, for those who read quickly; the sentence says the same. */
  signs: {
    gained: '+',
    lost: '−',
    raised: '↑',
    lowered: '↓',
    held: '±',
    begun: '+',
    ended: '−',
    members: '±',
    talks: '…',
    collapsed: '✕',
    completed: '✓',
    unconfirmed: '?',
    founded: '+',
    dissolved: '−',
    passing: '±',
    renamed: '→',
  },
  count: (count: number): string => formatCount(count, 'change', 'changes'),
  countOf: (shown: string, all: string): string => `${shown} of ${all}`,
  more: (count: number): string => `Show ${formatCount(count, 'more company', 'more companies')}`,
  inPicture: 'In the picture',
  beside: 'Side by side',
  copy: 'Copy',
  copied: (count: number): string => `${formatCount(count, 'change', 'changes')} copied.`,
  notCopied: 'The browser did not allow copying.',
  /** One change where it is copied as text. */
  line: (date: string, sentence: string, source: string): string =>
    [date, sentence, source].filter((text) => text !== '').join(' · '),

  /** What was held first, and what in the end. */
  later: (first: string, last: string): string => `${first}, later ${last}`,
  gained: <Name extends Named>(owner: Name, owned: Name, shares: string): Parts<Name> => [
    owner,
    ` ${agree(owner.text, 'gains', 'gain')} a stake in `,
    owned,
    `: ${shares}`,
  ],
  lost: <Name extends Named>(owner: Name, owned: Name, share: string): Parts<Name> => [
    owner,
    ` no longer ${agree(owner.text, 'has', 'have')} a stake in `,
    owned,
    `; it was ${share}`,
  ],
  held: <Name extends Named>(owner: Name, owned: Name, shares: string): Parts<Name> => [
    owner,
    ` ${agree(owner.text, 'has', 'have')} a stake in `,
    owned,
    ` for a time: ${shares}`,
  ],
  stakeOf: <Name>(owner: Name, owned: Name): Parts<Name> => [owner, '’s stake in ', owned],
  votesOf: <Name>(owner: Name, owned: Name): Parts<Name> => [owner, '’s votes in ', owned],
  rises: (from: string, to: string): string => ` rises from ${from} to ${to}`,
  falls: (from: string, to: string): string => ` falls from ${from} to ${to}`,
  rise: (from: string, to: string): string => ` rise from ${from} to ${to}`,
  fall: (from: string, to: string): string => ` fall from ${from} to ${to}`,
  andVotes: (change: string): string => `; its votes${change}`,
  steps: (steps: number): string => `, in ${steps} steps`,
  begun: <Name>(alliance: Name, members: Parts<Name>): Parts<Name> => [
    alliance,
    ' begins, with ',
    ...members,
  ],
  ended: <Name>(alliance: Name): Parts<Name> => [alliance, ' ends'],
  begunAndEnded: <Name>(alliance: Name, members: Parts<Name>): Parts<Name> => [
    alliance,
    ' begins and ends, with ',
    ...members,
  ],
  joined: <Name>(party: Name, alliance: Name): Parts<Name> => [party, ' joins: ', alliance],
  left: <Name>(party: Name, alliance: Name): Parts<Name> => [party, ' leaves: ', alliance],
  joinedAndLeft: <Name>(party: Name, alliance: Name): Parts<Name> => [
    party,
    ' joins and leaves: ',
    alliance,
  ],
  talks: <Name>(talks: Name, outcome: string): Parts<Name> => [talks, `: ${outcome}`],
  reported: 'Reported',
  founded: <Name>(party: Name): Parts<Name> => [party, ' is founded'],
  dissolved: <Name>(party: Name): Parts<Name> => [party, ' ceases to exist'],
  dissolvedInto: <Name>(party: Name, successors: Parts<Name>): Parts<Name> => [
    party,
    ' becomes ',
    ...successors,
  ],
  passing: <Name>(party: Name): Parts<Name> => [party, ' is founded and ceases to exist'],
  renamed: <Name>(before: string, after: Name): Parts<Name> => [`${before} is renamed `, after],
};
