import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import { hasAllParts } from '../../network/index.js';
import type { Store } from '../../store/index.js';

/** How far the parts of the data are that are in files of their own. */
export type PartsStatus = 'loaded' | 'loading' | 'failed';

/** How far the parts of the data of a store are. */
export function partsStatus({ state: { load } }: Store): PartsStatus {
  if (load.status !== 'loaded' || hasAllParts(load.dataset)) return 'loaded';
  const isFailed = Object.values(load.parts).some(({ status }) => status === 'failed');
  return isFailed ? 'failed' : 'loading';
}

/** Asks for the parts of the data that nobody has asked for. */
export function completeParts(store: Store | undefined): void {
  if (store?.state.load.status !== 'loaded') return;
  const parts = Object.values(store.state.load.parts);
  if (parts.some(({ status }) => status === 'idle')) void store.complete();
}

/** Says that sources and disputes are still to come, or have not come. Cells say the same to the eye. */
export function partsNotice(parts: PartsStatus, retry: () => void): TemplateResult {
  const button = html`<button type="button" class="plain" @click=${retry}>
    ${messages.common.tryAgain}
  </button>`;
  return html`<p class=${parts === 'failed' ? 'notice' : 'visually-hidden'} role="status">
    ${parts === 'loaded' ? nothing : messages.missingParts[parts]}
    ${parts === 'failed' ? button : nothing}
  </p>`;
}
