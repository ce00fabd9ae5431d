/** What takes every key that types something. */
const FIELDS =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]';

/** Whether something takes what is typed or pasted. */
export function isField(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches(FIELDS);
}

/** Whether something takes a key press itself: a field all of them, a list to choose from what is typed. */
function takes(target: EventTarget | undefined, { ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return isField(target) || (target.matches('select') && !ctrlKey && !metaKey);
}

/** Whether an element covers all of the window. */
function fillsWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= 0 && top <= 0 && right >= window.innerWidth && bottom >= window.innerHeight;
}

/** Whether nothing has the focus, so that what is typed or pasted falls to an element that fills the window. */
function fallsTo(element: Element, target: EventTarget | undefined): boolean {
  const { body, documentElement } = element.ownerDocument;
  return (target === body || target === documentElement) && fillsWindow(element);
}

/**
 * Whether a key press is meant for an element: from anywhere inside and, where the element
 * fills the window, also while nothing has the focus. It is not in what takes text, in a dialog
 * over the element, and where something else has made use of it.
 */
export function isMeantFor(element: Element, event: KeyboardEvent): boolean {
  const path = event.composedPath();
  const [target] = path;
  if (event.defaultPrevented || event.isComposing || takes(target, event)) return false;
  const depth = path.indexOf(element);
  if (depth < 0) return fallsTo(element, target);
  return !path.slice(0, depth).some((one) => one instanceof HTMLDialogElement);
}

/** Whether what is pasted is meant for an element: as `isMeantFor`, in a dialog of it as well. */
export function isPastedInto(element: Element, event: ClipboardEvent): boolean {
  const path = event.composedPath();
  const [target] = path;
  return !isField(target) && (path.includes(element) || fallsTo(element, target));
}
