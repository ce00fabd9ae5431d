import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import { layoutOfView, type View } from '../../store/index.js';

/** What an explorer can show: a view or, in a narrow container, the list that precedes the picture. */
export type Place = View | 'list';

/** A place without a picture. */
export type Panel = Exclude<Place, 'overview' | 'focus' | 'network' | 'multiples'>;

/** Whether something else stands in the place of the picture. */
export function isPanel(place: Place): place is Panel {
  return place === 'list' || !layoutOfView(place);
}

/** A place that a reader can choose; the surroundings of one company are part of the overview, and days beside each other of the changes. */
type Choice = Exclude<Place, 'focus' | 'multiples'>;

const CHOICES: readonly Choice[] = ['overview', 'network', 'table', 'changes', 'storyline'];

interface ViewSwitchSettings {
  place: Place;
  /** Whether there is a list to choose. */
  isNarrow: boolean;
  onChoose: (choice: Choice) => void;
}

/** The buttons that choose what is shown. */
export function viewSwitch({ place, isNarrow, onChoose }: ViewSwitchSettings): TemplateResult {
  const shown = place === 'focus' ? nothing : place;
  const choices: readonly Choice[] = isNarrow ? ['list', ...CHOICES] : CHOICES;
  return html`<div class="joined" part="views" role="group" aria-label=${messages.explorer.views}>
    ${choices.map(
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
