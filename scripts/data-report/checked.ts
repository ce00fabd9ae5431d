import type { Problem, RuleName } from '../../src/model/index.js';
import type { Section } from './section.js';

/** What the checks find that a curator wants to see by name, even when there is none. */
const NAMED: readonly { rules: RuleName[]; name: string; title: string }[] = [
  {
    rules: ['share-totals'],
    name: 'sums',
    title: 'sums of stakes above 100%, with their first day',
  },
  { rules: ['existence'], name: 'lifetimes', title: 'ties to parties outside their lifetime' },
  {
    rules: ['unknown-parties', 'duplicate-ids', 'parallel-stakes'],
    name: 'ids',
    title: 'ids that lead nowhere or stand twice',
  },
  { rules: ['source-citations'], name: 'citations', title: 'sources never cited or missing' },
  { rules: ['identifiers'], name: 'identifiers', title: 'LEIs and ISINs with wrong check digits' },
];

/** Errors and warnings of the check, by what they are about; what has no name of its own comes last. */
export function checked(problems: readonly Problem[]): Section[] {
  const sectionOf = (name: string, title: string, found: readonly Problem[]): Section => ({
    name,
    title,
    suggestion: 'Each entry says what to do.',
    entries: found.map(({ path, message }) => ({ path, text: message })),
  });
  const isOf = (rules: readonly RuleName[], { rule }: Problem): boolean =>
    rule !== undefined && rules.includes(rule);
  const named = NAMED.map(({ rules, name, title }) =>
    sectionOf(
      name,
      title,
      problems.filter((problem) => isOf(rules, problem)),
    ),
  );
  const rest = problems.filter((problem) => !NAMED.some(({ rules }) => isOf(rules, problem)));
  return [...named, sectionOf('other', 'what else the checks find', rest)];
}
