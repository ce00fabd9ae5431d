import { html, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import type { SearchPurpose } from '../search/purpose.js';
import type { InspectorContext } from './context.js';
import { disclosure } from './disclosure.js';

const words = inspectorMessages.connection;

/** The section in which a reader asks how a party is connected with another one, by its name. */
export function connectSection({ id }: Party, context: InspectorContext): TemplateResult {
  const { store, connect } = context;
  const purpose: SearchPurpose = {
    label: words.askLabel,
    isOffered: (record) => record.type === 'party' && record.party.id !== id,
    onChoose: (other) => connect(id, other),
  };
  const content = (): TemplateResult => {
    // Should its code not come, the next page asks for it again.
    void import('../search/define.js').catch(() => undefined);
    return html`<ownership-search .store=${store} .purpose=${purpose}></ownership-search>`;
  };
  return disclosure({ heading: words.ask, content }, context);
}
