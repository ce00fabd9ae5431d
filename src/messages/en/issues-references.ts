import type { IssueData } from '../../model/index.js';
import { formatShortList, quote } from '../quote.js';
import { nameReference } from '../record-name.js';
import type { Wording } from '../wording.js';

const ROLES: Readonly<Record<IssueData['unknown-party']['role'], string>> = {
  predecessors: 'An entry of predecessors of',
  successors: 'An entry of successors of',
  owner: 'The owner of',
  owned: 'The owned party of',
  member: 'A member of',
  talks: 'A party of',
  'group-head': 'The head of',
  'group-member': 'A member of',
  position: 'The key of a position of',
};

/** How many parties of a cycle are named; the rest becomes an ellipsis. */
const MAX_CYCLE = 8;

function didYouMean(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
}

/** Issues about ids and about what refers to them. */
export const referenceIssues = {
  'duplicate-id': ({ isSource, id, firstPath, path }: IssueData['duplicate-id']): Wording => ({
    statement: `Every ${isSource ? 'source' : 'party, tie or group'} should have an id of its own, but "${id}" is the id of ${firstPath} and of ${path}.`,
    expected: 'an id that is used once',
    received: `"${id}"`,
    suggestion: 'Rename one of the two, or delete it if both mean the same.',
  }),
  'unknown-party': ({ role, record, id, meant }: IssueData['unknown-party']): Wording => ({
    statement: `${ROLES[role]} ${nameReference(record)} should be the id of a party, but no party has the id ${quote(id)}.`,
    expected: 'the id of a party of this data set',
    received: quote(id),
    suggestion: didYouMean(meant, 'Correct the id, or add the party.'),
  }),
  'unknown-source': ({ record, id, meant }: IssueData['unknown-source']): Wording => ({
    statement: `The sources of ${nameReference(record)} should be in this data set, but none has the id ${quote(id)}.`,
    expected: 'the id of a source of this data set',
    received: quote(id),
    suggestion: didYouMean(meant, 'Correct the id, or add the source.'),
  }),
  'uncited-source': ({ source }: IssueData['uncited-source']): Wording => ({
    statement: `The source ${quote(source)} should be cited somewhere, but nothing cites it.`,
    expected: 'a source that is cited',
    suggestion: 'Cite it where it belongs, or remove it.',
  }),
  'stake-in-itself': ({ stake, party }: IssueData['stake-in-itself']): Wording => ({
    statement: `The owner and the owned party of the stake ${quote(stake)} should be two parties, but both are ${quote(party)}.`,
    expected: 'a party other than the owner',
    received: quote(party),
    suggestion: 'Correct one of the two.',
  }),
  'own-shares': ({ stake, party }: IssueData['own-shares']): Wording => ({
    statement: `The stake ${quote(stake)} says that ${quote(party)} holds shares of itself, which count as its own shares: they are left out of what others hold, and are not drawn.`,
    expected: 'own shares of the company, or a party other than the owner',
    received: quote(party),
    suggestion: 'Leave it if these are own (treasury) shares; else correct one of the two.',
  }),
  'parallel-stakes': ({ stake, other, owner, owned }: IssueData['parallel-stakes']): Wording => ({
    statement: `One owner should have one stake in one party, but the stakes ${quote(other)} and ${quote(stake)} both say what ${quote(owner)} holds in ${quote(owned)}.`,
    expected: 'one stake for each owner and owned party',
    received: quote(stake),
    suggestion: 'Merge their holdings into one stake, in the order of time.',
  }),
  'party-named-twice': ({ talks, party }: IssueData['party-named-twice']): Wording => ({
    statement: `The talks ${quote(talks)} should name each party once, but ${quote(party)} is named again.`,
    expected: 'a party that is not yet named',
    received: quote(party),
    suggestion: 'Remove it, or name the party that was meant.',
  }),
  'head-among-members': ({ group, party }: IssueData['head-among-members']): Wording => ({
    statement: `The members of the group ${quote(group)} should be others than its head, but ${quote(party)} is both.`,
    expected: 'a party other than the head',
    received: quote(party),
    suggestion: 'Remove it from "members", or name the head that was meant.',
  }),
  'in-two-groups': ({ party, group, other }: IssueData['in-two-groups']): Wording => ({
    statement: `A party should be a member of one group at a time, but ${quote(party)} is named in the ${group === other ? `group ${quote(group)} twice` : `groups ${quote(other)} and ${quote(group)}`}.`,
    expected: 'a party that is not yet a member',
    received: quote(party),
    suggestion: 'End the first membership with "until", or remove one of the two.',
  }),
  'question-of-nothing': ({ question, name, id }: IssueData['question-of-nothing']): Wording => ({
    statement: `The address of the question ${quote(question)} should name parties and ties of this data set, but "${name}" is ${quote(id)}, which none has as its id.`,
    expected: 'the id of a party or a tie of this data set',
    received: quote(id),
    suggestion: 'Correct the id, or remove the question.',
  }),
  'question-without-day': ({ question, value }: IssueData['question-without-day']): Wording => ({
    statement: `The address of the question ${quote(question)} should be of a day that exists, but "day" is ${quote(value)}.`,
    expected: 'a day, such as 2025-02-13',
    received: quote(value),
    suggestion: 'Write the year, the month and the day, or leave it out for today.',
  }),
  'succession-cycle': ({ parties }: IssueData['succession-cycle']): Wording => {
    const ids = parties.map((id) => quote(id));
    const shown = ids.slice(0, MAX_CYCLE);
    if (ids.length > MAX_CYCLE) shown.push('…');
    return {
      statement: `A succession should go from the past to the present, but this one runs in a circle: ${[...shown, ids[0]].join(' → ')}.`,
      expected: 'a succession without a circle',
      received: formatShortList(ids),
      suggestion: 'Remove one of them from "predecessors" or "successors".',
    };
  },
  'one-sided-succession': ({
    party,
    key,
    other,
    otherKey,
  }: IssueData['one-sided-succession']): Wording => ({
    statement: `The party ${quote(party)} names ${quote(other)} among its ${key}, which should name it among its ${otherKey}, but does not.`,
    expected: `${quote(party)} among the ${otherKey} of ${quote(other)}`,
    received: quote(other),
    suggestion: `Add ${quote(party)} to "${otherKey}" of ${quote(other)}, or remove the one here.`,
  }),
};
