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
 * Takes edits of others back before an update, and makes them again after it where the text is still
 * the same. Loaded with the first edit.
 */
export class ExternalEdits {
  #replacements: Replacement[] = [];

  /** Takes edits back, the last one first. */
  undo(records: readonly MutationRecord[]): void {
    for (const record of [...records].reverse()) this.#undo(record);
  }

  #undo(record: MutationRecord): void {
    const removed = [...record.removedNodes] as ChildNode[];
    const added = [...record.addedNodes];
    undo(record);
    if (added.length === 0 || removed.length === 0) return;
    this.#replacements.push({ removed, added, texts: removed.map((node) => node.textContent) });
  }

  /** Makes them again, to be observed as edits once more. */
  redo(): void {
    for (const replacement of this.#replacements.reverse()) redo(replacement);
    this.#replacements = [];
  }
}

function redo({ removed, texts, added }: Replacement): void {
  const isUnchanged = removed.every(
    (node, index) => node.isConnected && node.textContent === texts[index],
  );
  if (!isUnchanged) return;
  const [first, ...rest] = removed;
  for (const node of rest) node.remove();
  first?.replaceWith(...added);
}
