import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { View } from '../../store/index.js';

/** A view of the explorer that a reader can choose. */
type ChoosableView = 'table' | 'overview' | 'network';

const CHOICES: readonly ChoosableView[] = ['table', 'overview', 'network'];

interface ViewSwitchSettings {
  view: View;
  onChoose: (view: View) => void;
}

/** The buttons that choose what is shown. The surroundings of one company are part of the overview. */
export function viewSwitch({ view, onChoose }: ViewSwitchSettings): TemplateResult {
  const shown = view === 'focus' ? nothing : view;
  return html`<div class="joined" part="views" role="group" aria-label=${messages.explorer.views}>
    ${CHOICES.map(
      (choice) =>
        html`<button
          type="button"
          class=${choice}
          aria-pressed=${choice === shown ? 'true' : 'false'}
          @click=${() => onChoose(choice)}
        >
          ${messages.explorer.viewNames[choice]}
        </button>`,
    )}
  </div>`;
}
