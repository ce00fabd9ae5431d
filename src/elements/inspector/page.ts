import { html, nothing, type TemplateResult } from 'lit';
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

/** Something that may have been meant. */
export interface Meant {
  /** What it is called. */
  title: string;
  open: () => void;
}

/** The page of an id that the data does not have, with what it says of that and what may have been meant. */
function strangerPage(
  id: string,
  text: string,
  meant: Meant | undefined,
  close: () => void,
): TemplateResult {
  const { kicker, didYouMean } = inspectorMessages.unknownId;
  const button = (title: string): TemplateResult =>
    html`<button type="button" class="party" part="party" @click=${meant?.open}>${title}</button>`;
  return html`${pageHeader({ kicker, title: id, close })}
    <p class="summary">${text}</p>
    ${meant ? html`<p class="summary">${didYouMean(button(meant.title))}</p>` : nothing}`;
}

/** The page of an id that names neither a party nor a tie. */
export function unknownPage(
  id: string,
  meant: Meant | undefined,
  close: () => void,
): TemplateResult {
  return strangerPage(id, inspectorMessages.unknownId.text(id), meant, close);
}

/** The page of a connection that an address asks for with an id that names no party. */
export function noPartyPage(
  id: string,
  meant: Meant | undefined,
  close: () => void,
): TemplateResult {
  return strangerPage(id, inspectorMessages.unknownId.noParty(id), meant, close);
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
