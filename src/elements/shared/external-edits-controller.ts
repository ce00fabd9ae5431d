import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Text nodes that somebody replaced by other nodes, with their texts at that time. */
interface Replacement {
  removed: readonly ChildNode[];
  texts: readonly (string | null)[];
  added: readonly Node[];
}

/** Style sheets that extensions add to a shadow root do no harm to what is rendered in it. */
const HARMLESS = ['STYLE', 'LINK', 'SCRIPT'];

function isHarmless({ nodeName }: Node): boolean {
  return HARMLESS.includes(nodeName);
}

/** Takes a change back. Changes must be taken back in the reverse of their order. */
function undo(record: MutationRecord): void {
  const { target, type, oldValue, addedNodes, removedNodes, nextSibling } = record;
  if (type === 'characterData') {
    (target as CharacterData).data = oldValue ?? '';
    return;
  }
  for (const node of addedNodes) {
    if (node.parentNode === target && !isHarmless(node)) target.removeChild(node);
  }
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}

/**
 * Keeps what is rendered up to date although others edit it. A browser that
 * translates a page replaces text nodes by elements; Lit would go on to update
 * the text nodes, which are no longer in the page, and the reader would see the
 * old text. So such edits are taken back before every update, and made again
 * after it where the text is still the same.
 */
export class ExternalEditsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #excluded: string;
  #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];
  #replacements: Replacement[] = [];

  /** What elements that match the selector contain is not Lit's, and not watched. */
  constructor(host: ReactiveControllerHost & HTMLElement, excluded = '') {
    this.#host = host;
    this.#excluded = excluded;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (this.#observer || !root) return;
    this.#observer = new MutationObserver((records) => this.#remember(records));
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
    });
  }

  hostUpdate(): void {
    this.#remember(this.#observer?.takeRecords() ?? []);
    for (const record of this.#records.reverse()) this.#undo(record);
    this.#records = [];
  }

  hostUpdated(): void {
    // What Lit changed is no edit of others.
    this.#observer?.takeRecords();
    for (const replacement of this.#replacements.reverse()) this.#redo(replacement);
    this.#replacements = [];
  }

  #remember(records: readonly MutationRecord[]): void {
    this.#records.push(...records.filter(({ target }) => !this.#isExcluded(target)));
  }

  #isExcluded(target: Node): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    return this.#excluded !== '' && element?.closest(this.#excluded) != null;
  }

  #undo(record: MutationRecord): void {
    const removed = [...record.removedNodes] as ChildNode[];
    const added = [...record.addedNodes];
    undo(record);
    if (added.length === 0 || removed.length === 0) return;
    this.#replacements.push({ removed, added, texts: removed.map((node) => node.textContent) });
  }

  /** The observer records it again, so that the next update can take it back. */
  #redo({ removed, texts, added }: Replacement): void {
    const isUnchanged = removed.every(
      (node, index) => node.isConnected && node.textContent === texts[index],
    );
    if (!isUnchanged) return;
    const [first, ...rest] = removed;
    for (const node of rest) node.remove();
    first?.replaceWith(...added);
  }
}
