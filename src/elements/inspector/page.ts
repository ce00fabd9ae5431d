import { html, type TemplateResult } from 'lit';
import type { Details } from '../../network/index.js';
import type { Load } from '../../store/index.js';
import { alliancePage } from './alliance-page.js';
import type { InspectorContext } from './context.js';
import { pageHeader } from './page-header.js';
import { partyPage } from './party-page.js';
import { stakePage, stakeTitle } from './stake-page.js';
import { talksPage } from './talks-page.js';

/** What stands instead of a page as long as there is no data. */
const STATUS_WORDS: Record<Exclude<Load['status'], 'loaded'>, string> = {
  none: 'There is no data to show yet.',
  loading: 'The data is being loaded.',
  failed: 'The data could not be read, so there is nothing to show.',
};

export function statusPage(status: keyof typeof STATUS_WORDS): TemplateResult {
  return html`<p class="soft">${STATUS_WORDS[status]}</p>`;
}

/** The page of an id that names neither a party nor a tie. */
export function unknownPage(id: string, close: () => void): TemplateResult {
  return html`${pageHeader({ kicker: 'Nothing found', title: id, close })}
    <p class="lead">Nothing in this data set has the id “${id}”.</p>`;
}

/** The title of a page, as it is announced. */
export function titleOf(details: Details, context: InspectorContext): string {
  switch (details.type) {
    case 'party':
      return details.party.name;
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
