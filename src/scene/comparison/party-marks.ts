import { comparisonMessages as words, yearOf } from '../../messages/index.js';
import type { Comparison } from '../../network/index.js';
import type { SceneNode } from '../scene.js';

/** What has become of a party between two days. */
export interface PartyMarks {
  change?: NonNullable<SceneNode['change']>;
  /** In short words; empty where nothing has. */
  text: string;
}

/** Whether a party was founded, dissolved or renamed. */
export function partyMarks(id: string, { ofParty, ofName }: Comparison): PartyMarks {
  const change = ofParty(id);
  const year = yearOf(change?.date);
  if (change?.kind === 'founded') return { change: 'new', text: words.founded(year) };
  if (change?.kind === 'dissolved') return { change: 'gone', text: words.dissolved(year) };
  const name = ofName(id);
  return { text: name ? words.renamed(name.before) : '' };
}
