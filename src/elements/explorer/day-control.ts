import { html, type TemplateResult } from 'lit';
import { today } from '../../store/index.js';
import type { Day } from '../../model/index.js';

interface DaySettings {
  day: Day;
  onDay: (event: Event) => void;
  onToday: () => void;
}

/** The day that is shown, and the way back to today. */
export function dayControl({ day, onDay, onToday }: DaySettings): TemplateResult {
  return html`
    <div class="day">
      <label>
        <span class="day-word">Day</span>
        <input type="date" aria-label="Day" .value=${day} @change=${onDay} />
      </label>
      <button type="button" ?disabled=${day === today()} @click=${onToday}>Today</button>
    </div>
  `;
}
