import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Scene, SceneNode } from '../../scene/index.js';

export function optionId(id: string): string {
  return `node-${id}`;
}

function tieCount({ edges }: Scene, { id }: SceneNode): string {
  const count = new Set(
    edges.filter(({ source, target }) => source === id || target === id).map(({ tie }) => tie),
  ).size;
  return count === 1 ? 'one tie' : `${count} ties`;
}

interface ListSettings {
  scene: Scene | null;
  /** The id that the keyboard is on. */
  active: string | null;
  selected: string | null;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * The graph for people who do not see it, and the one stop of the Tab key: a
 * list of the companies, of which the canvas shows the active one.
 */
export function nodeList(settings: ListSettings): TemplateResult {
  const { scene, active, selected, onKey, onFocus, onBlur } = settings;
  const options = (scene?.nodes ?? []).map(
    (node) =>
      html`<li
        role="option"
        id=${optionId(node.id)}
        aria-selected=${node.id === selected ? 'true' : 'false'}
      >
        ${node.label}, ${messages.legend.partyKinds[node.kind]},
        ${scene ? tieCount(scene, node) : ''}
      </li>`,
  );
  const isActiveShown = scene?.nodes.some(({ id }) => id === active) ?? false;
  return html`
    <ul
      class="nodes"
      role="listbox"
      tabindex="0"
      aria-label="Companies in the graph"
      aria-activedescendant=${isActiveShown && active !== null ? optionId(active) : nothing}
      @keydown=${onKey}
      @focus=${onFocus}
      @blur=${onBlur}
    >
      ${options}
    </ul>
  `;
}
