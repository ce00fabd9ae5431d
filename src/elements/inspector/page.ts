import { html, type TemplateResult } from 'lit';
import type { Dossier } from '../../analysis/index.js';
import type { Load } from '../../explorer/index.js';
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
export function titleOf(dossier: Dossier, context: InspectorContext): string {
  switch (dossier.type) {
    case 'party':
      return dossier.party.name;
    case 'stake':
      return stakeTitle(dossier.stake, context);
    case 'alliance':
      return dossier.alliance.name;
    case 'talks':
      return dossier.talks.title;
  }
}

/** The page of a party or of a tie. */
export function dossierPage(
  dossier: Dossier,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  switch (dossier.type) {
    case 'party':
      return partyPage(dossier, context, close);
    case 'stake':
      return stakePage(dossier.stake, context, close);
    case 'alliance':
      return alliancePage(dossier.alliance, context, close);
    case 'talks':
      return talksPage(dossier.talks, context, close);
  }
}
