import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, timelineMessages } from '../../messages/index.js';
import type { Dataset, Day } from '../../model/index.js';
import { SPEEDS, type Speed } from './player.js';

interface ControlsSettings {
  isPlaying: boolean;
  speed: Speed;
  /** The days that the data set names. */
  days: NonNullable<Dataset['days']>;
  /** The day that is shown. */
  day: Day;
  go: (direction: 1 | -1) => void;
  toggle: () => void;
  setSpeed: (speed: Speed) => void;
  setDay: (day: Day) => void;
}

const text = timelineMessages;

function button(name: string, sign: string, act: () => void): TemplateResult {
  return html`<button type="button" aria-label=${name} title=${name} @click=${act}>
    ${sign}
  </button>`;
}

function valueOf({ target }: Event): string {
  return (target as HTMLSelectElement).value;
}

function notableDays({ days, day, setDay }: ControlsSettings): TemplateResult | typeof nothing {
  if (days.length === 0) return nothing;
  const onChange = (event: Event): void => {
    const chosen = valueOf(event);
    if (chosen !== '') setDay(chosen);
  };
  return html`<select class="days" aria-label=${text.notableDays} @change=${onChange}>
    <option value="" ?selected=${!days.some((one) => one.day === day)}>${text.days}</option>
    ${days.map(
      (one) =>
        html`<option value=${one.day} ?selected=${one.day === day}>
          ${text.notableDay(formatDay(one.day), one.title)}
        </option>`,
    )}
  </select>`;
}

/** The buttons that go from change to change and play, and what chooses a speed and a day. */
export function timelineControls(settings: ControlsSettings): TemplateResult {
  const { isPlaying, speed, go, toggle, setSpeed } = settings;
  const { signs } = text;
  return html`<div class="controls" part="controls">
    <span class="joined">
      ${button(text.previous, signs.previous, () => go(-1))}
      ${isPlaying ? button(text.pause, signs.pause, toggle) : button(text.play, signs.play, toggle)}
      ${button(text.next, signs.next, () => go(1))}
    </span>
    <select aria-label=${text.speed} @change=${(event: Event) => setSpeed(valueOf(event) as Speed)}>
      ${(Object.keys(SPEEDS) as Speed[]).map(
        (one) => html`<option value=${one} ?selected=${one === speed}>${text.speeds[one]}</option>`,
      )}
    </select>
    ${notableDays(settings)}
  </div>`;
}
