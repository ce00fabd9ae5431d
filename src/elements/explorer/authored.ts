import type { StyledElement } from '../shared/styled-element.js';
import { authorStyles } from './author.styles.js';

const styled = new WeakSet<StyledElement>();

/** Applies what an author has chosen by attributes or put into slots. Loaded where there is such a thing. */
export async function apply(explorer: StyledElement): Promise<void> {
  if (!styled.has(explorer)) explorer.addStyles([authorStyles]);
  styled.add(explorer);
  await explorer.updateComplete;
  for (const slot of explorer.shadowRoot?.querySelectorAll('slot') ?? []) {
    slot.classList.toggle('filled', slot.assignedElements().length > 0);
  }
  const level = Number(explorer.getAttribute('heading-level'));
  const title = explorer.shadowRoot?.querySelector('h1');
  if (level >= 1 && level <= 6) title?.setAttribute('aria-level', String(level));
  else title?.removeAttribute('aria-level');
}
