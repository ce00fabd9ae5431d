import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import type { NetworkIndex } from '../../network/index.js';
import type { Scene, SceneNode } from '../../scene/index.js';
import { holderOf, kindAndCountry } from '../shared/describe-party.js';
import { marksOf } from './describe-hovered.js';
import { indexOfScene } from './scene-index.js';

function optionId(id: string): string {
  return `node-${id}`;
}

/** What stands for others has no kind, no country and no owner. */
function factsOf(node: SceneNode, index: NetworkIndex, day: Day): string[] {
  const { id, tie = id, role } = node;
  if (role === 'alliance') return [messages.legend.edges.alliance];
  if (role === 'unrecorded') return [messages.focus.notRecorded];
  const party = index.party(tie);
  return party ? [...marksOf(node), ...kindAndCountry(party), ...holderOf(party, index, day)] : [];
}

/** So many options are rendered in one task. */
export const OPTIONS_IN_TASK = 250;

/** One group of the options of a scene. */
function options(scene: Scene, group: number, index: NetworkIndex): TemplateResult[] {
  const { tieCounts } = indexOfScene(scene);
  const first = group * OPTIONS_IN_TASK;
  return scene.nodes.slice(first, first + OPTIONS_IN_TASK).map((node) => {
    const { id, label } = node;
    const facts = factsOf(node, index, scene.day);
    const text = messages.picture.company(label, facts, tieCounts.get(id) ?? 0);
    return html`<li role="option" id=${optionId(id)} aria-selected="false">${text}</li>`;
  });
}

interface NodeListSettings {
  scene: Scene;
  /** The scene by which each group of options is rendered, which may be the one before. */
  listed: readonly Scene[];
  /** Of the data that the scene shows. */
  index: NetworkIndex;
  /** The id that the keyboard is on. */
  active: string | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * The graph for people who do not see it, and its one tab stop: a list of the
 * companies, of which the canvas highlights the active one. The options depend
 * on the scene alone, so that selecting renders none of them; `markSelected`
 * adds the selection.
 */
export function nodeList(settings: NodeListSettings): TemplateResult {
  const { scene, listed, index, active, onKeyDown, onFocus, onBlur } = settings;
  const isDrawn = active !== null && indexOfScene(scene).nodes.has(active);
  return html`
    <ul
      class="nodes"
      role="listbox"
      tabindex="0"
      aria-label=${messages.picture.companies}
      aria-activedescendant=${isDrawn ? optionId(active) : nothing}
      @keydown=${onKeyDown}
      @focus=${onFocus}
      @blur=${onBlur}
    >
      ${listed.map((of, group) => guard([of, index], () => options(of, group, index)))}
    </ul>
  `;
}

/** Marks the option of a party as the selected one, and no other; none for null. */
export function markSelected(list: HTMLElement, id: string | null): void {
  const marked = list.querySelector('[aria-selected=true]');
  const option = id === null ? null : list.querySelector(`#${CSS.escape(optionId(id))}`);
  if (option === marked) return;
  marked?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
}
