import { connect, type Store } from '../../store/index.js';

/**
 * Shows how a party is connected with the one that is selected, as a reader asks for by
 * picking it as well. Without such a one, or for what is no party, it selects.
 */
export function connectCentreTo(store: Store, id: string): void {
  const from = store.centre?.id;
  const isParty = store.details(id)?.type === 'party';
  if (from !== undefined && from !== id && isParty) connect(store, from, id);
  else store.select(id);
}

/**
 * Whether a click is about the connection of two parties, which is shown then: with Ctrl, Cmd
 * or Shift on a second one, or on the background, which takes away what is selected of it.
 */
export function connectByClick(
  store: Store,
  id: string | null,
  { ctrlKey, metaKey, shiftKey }: MouseEvent,
): boolean {
  const { connection } = store.state;
  if (id === null) {
    if (connection) connect(store, connection.from, connection.to);
    return connection !== null;
  }
  const isFurther = ctrlKey || metaKey || shiftKey;
  if (isFurther) connectCentreTo(store, id);
  return isFurther;
}
