import { html, nothing, type TemplateResult } from 'lit';
import { formatBounds, formatCount, inspectorMessages } from '../../messages/index.js';
import { roundSum } from '../../model/index.js';
import type { PartyDetails } from '../../network/index.js';
import { COMPANY_VOTE, isAnswered, type CompanyVote, type Voter } from '../../store/index.js';
import { nameOf, type InspectorContext } from './context.js';
import { collapsed } from './collapsed.js';
import { disclosure } from './disclosure.js';
import { partyButton } from './party-button.js';

const words = inspectorMessages.power;

/** So many holders are listed; of more, the first have most of the power. */
const MOST_LISTED = 10;
/** Less of an index than this is none: the error of binary fractions. */
const NONE = 1e-9;
const WHOLE = 100;

function percent(part: number): string {
  const value = roundSum(part * WHOLE);
  return formatBounds({ min: value, max: value });
}

function row(
  { party, votes, shapleyShubik, banzhaf }: Voter,
  context: InspectorContext,
): TemplateResult {
  return html`<tr>
    <td>${partyButton(party, context)}</td>
    <td>${formatBounds(votes)}</td>
    <td>${percent(shapleyShubik)}</td>
    <td>${percent(banzhaf)}</td>
  </tr>`;
}

function content(
  { voters, ocean }: CompanyVote,
  id: string,
  context: InspectorContext,
): TemplateResult {
  const company = nameOf(context, id);
  const [first] = voters;
  const isAlone = first !== undefined && first.shapleyShubik >= 1 - NONE;
  const idle = voters.filter(({ shapleyShubik }) => shapleyShubik < NONE);
  const names = idle.slice(0, MOST_LISTED).map(({ party }) => nameOf(context, party));
  const remarks = [
    ...(names.length > 0 && !isAlone ? [words.idle(names)] : []),
    ...(ocean > 0 ? [words.ocean(formatBounds({ min: ocean, max: ocean }))] : []),
    words.indices,
  ];
  const columns = [words.holder, words.votes, words.shapleyShubik, words.banzhaf];
  return html`<p>
      ${isAlone ? words.alone(nameOf(context, first.party), company) : words.together(company)}
    </p>
    <table class="power">
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${voters.slice(0, MOST_LISTED).map((voter) => row(voter, context))}
      </tbody>
    </table>
    ${remarks.map((remark) => html`<p class="soft">${remark}</p>`)}`;
}

/** How many holders are known to vote, and how; nothing where fewer than two do, and until it is found. */
function knownVote(
  { party: { id } }: PartyDetails,
  { day, ask }: InspectorContext,
): { vote: CompanyVote; count: number } | undefined {
  const vote = ask(COMPANY_VOTE, { id, day });
  if (!isAnswered(vote)) return undefined;
  const count = vote.voters.filter(({ votes }) => votes.min > 0).length;
  return count < 2 ? undefined : { vote, count };
}

/** The power of each holder in a vote of a company, as a section; nothing where fewer than two are known to vote. */
export function powerSection(
  details: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const known = knownVote(details, context);
  if (!known) return nothing;
  const { one, other } = words.holderCount;
  const count = formatCount(known.count, one, other);
  const open = (): TemplateResult => content(known.vote, details.party.id, context);
  return disclosure({ heading: words.heading, count, content: open }, context);
}

/** The same within a section, one click away. */
export function powerPart(
  details: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const known = knownVote(details, context);
  if (!known) return nothing;
  return collapsed(words.heading, known.count, content(known.vote, details.party.id, context));
}
