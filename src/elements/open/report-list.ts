import { html, nothing, type TemplateResult } from 'lit';
import { openingMessages } from '../../messages/index.js';
import type { ImportNote, ImportReport } from '../../model/index.js';
import { notesByGroup, summaryLines, wordNote } from './report-text.js';

const words = openingMessages;

function noteItem(note: ImportNote): TemplateResult {
  const { statement, count, places, advice } = wordNote(note);
  return html`<li>
    <span class="count">${count}</span>
    <span>
      ${statement} ${advice === undefined ? nothing : html`<span class="advice">${advice}</span>`}
      ${places === '' ? nothing : html`<span class="places">${places}</span>`}
    </span>
  </li>`;
}

/** What was read, left out, changed, guessed and made. */
export function reportList(report: ImportReport): TemplateResult {
  const groups = notesByGroup(report);
  return html`
    <!-- What scrolls must be reachable by the keyboard. -->
    <div class="report" tabindex="0" role="group" aria-label=${words.whatWasRead}>
      <h3>${words.whatWasRead}</h3>
      <ul class="summary">
        ${summaryLines(report).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${groups.length === 0 ? html`<p>${words.nothingChanged}</p>` : nothing}
      ${groups.map(
        ([group, notes]) =>
          html`<h3>${words.groups[group]}</h3>
            <ul class="notes">
              ${notes.map(noteItem)}
            </ul>`,
      )}
    </div>
  `;
}
