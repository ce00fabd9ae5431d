import { html, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { nameAt, type Details } from '../../network/index.js';
import type { Load } from '../../store/index.js';
import { alliancePage } from './alliance-page.js';
import type { InspectorContext, NameContext } from './context.js';
import { pageHeader } from './page-header.js';
import { partyPage } from './party-page.js';
import { stakePage } from './stake-page.js';
import { stakeTitle } from './stake-title.js';
import { talksPage } from './talks-page.js';

/** What is shown as long as there is no data. */
export function statusPage(status: Exclude<Load['status'], 'loaded'>): TemplateResult {
  return html`<p class="soft">${inspectorMessages.status[status]}</p>`;
}

/** The page of an id that names neither a party nor a tie. */
export function unknownPage(id: string, close: () => void): TemplateResult {
  const { kicker, text } = inspectorMessages.unknownId;
  return html`${pageHeader({ kicker, title: id, close })}
    <p class="summary">${text(id)}</p>`;
}

/** The page of a connection that an address asks for with an id that names no party. */
export function noPartyPage(id: string, close: () => void): TemplateResult {
  const { kicker, noParty } = inspectorMessages.unknownId;
  return html`${pageHeader({ kicker, title: id, close })}
    <p class="summary">${noParty(id)}</p>`;
}

/** The title of a page, as it is announced. */
export function titleOf(details: Details, context: NameContext): string {
  switch (details.type) {
    case 'party':
      return nameAt(details.party, context.day);
    case 'stake':
      return stakeTitle(details.stake, context);
    case 'alliance':
      return details.alliance.name;
    case 'talks':
      return details.talks.title;
  }
}

/** The page of a party or of a tie. */
export function detailsPage(
  details: Details,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  switch (details.type) {
    case 'party':
      return partyPage(details, context, close);
    case 'stake':
      return stakePage(details.stake, context, close);
    case 'alliance':
      return alliancePage(details.alliance, context, close);
    case 'talks':
      return talksPage(details.talks, context, close);
  }
}
