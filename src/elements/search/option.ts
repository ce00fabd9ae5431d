import { html, nothing, type TemplateResult } from 'lit';
import type { HitText } from './describe-hit.js';
import { optionId } from './field.js';

function matchedName({ matched }: HitText): TemplateResult | typeof nothing {
  if (!matched) return nothing;
  const { before, name, language, after } = matched;
  return html`<span class="matched"
    >${before} <span lang=${language ?? nothing}>${name}</span> ${after}</span
  >`;
}

/** Something that was found, as the option at a place of the list, which the keyboard may be on. */
export function option(text: HitText, place: number, isActive: boolean): TemplateResult {
  return html`<li
    role="option"
    part="option"
    id=${optionId(place)}
    data-place=${place}
    aria-selected=${isActive ? 'true' : 'false'}
  >
    <span><span class="name">${text.label}</span> ${matchedName(text)}</span>
    <span class="facts">${text.facts}</span>
    ${text.goTo === null ? nothing : html`<span class="go-to">${text.goTo}</span>`}
  </li>`;
}

/** The place of the option at which an event happened; undefined where it was none. */
export function placeOf(event: Event): number | undefined {
  const elements = event.composedPath().filter((target) => target instanceof HTMLElement);
  const place = elements.find(({ dataset }) => dataset.place !== undefined)?.dataset.place;
  return place === undefined ? undefined : Number(place);
}
