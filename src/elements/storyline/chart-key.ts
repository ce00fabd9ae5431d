import { html, svg, type TemplateResult } from 'lit';
import { MARKS, storylineMessages } from '../../messages/index.js';

const { key: words } = storylineMessages;

function entry(sample: unknown, text: string): TemplateResult {
  return html`<li><svg width="30" height="14" aria-hidden="true">${sample}</svg>${text}</li>`;
}

/** What the lines and signs of the chart mean. */
export function chartKey(): TemplateResult {
  const lane = svg`<path class="line" d="M2 7H15" stroke-width="5"></path><path class="line" d="M15 7H28" stroke-width="2"></path>`;
  const ground = svg`<rect class="ground" x="2" y="1" width="26" height="12"></rect>`;
  const stake = svg`<g class="stake"><path class="line" d="M2 7H28" stroke-width="1.5"></path></g>`;
  const venture = svg`<path class="touch venture" d="M15 0V14"></path><g class="mark venture"><circle cx="15" cy="7" r="3.5"></circle></g>`;
  const talks = svg`<path class="touch talks" d="M15 0V14"></path><g class="mark talks"><text x="15" y="11" text-anchor="middle">${MARKS.collapsed}</text></g>`;
  return html`<ul class="key">
    ${entry(svg`<g class="lane nowhere">${lane}</g>`, words.lane)} ${entry(ground, words.ground)}
    ${entry(stake, words.stake)} ${entry(venture, words.venture)} ${entry(talks, words.talks)}
  </ul>`;
}
