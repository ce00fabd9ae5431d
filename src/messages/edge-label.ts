import type { PartialDate, TalksOutcome } from '../model/index.js';
import { changeLabelLines, type ChangeLabel } from './change-label.js';
import { networkMessages as words } from './en/network.js';
import { formatPartialDate } from './format-date.js';
import { MARKS } from './marks.js';
import { stakeLabelLines, type StakeLabel } from './stake-label.js';

/** What the label of talks says. */
export interface TalksLabel {
  type: 'talks';
  state: TalksOutcome;
  end?: PartialDate | undefined;
  /** Whether the label is only the mark, because another edge of the same talks says the rest. */
  markOnly: boolean;
}

/** What the label of one edge says that stands for several of a kind. */
export interface BundleLabel {
  type: 'bundle';
  kind: 'stake' | 'alliance' | 'talks';
  count: number;
}

/** What the label of an edge says, before it is put into words. */
export type EdgeLabel = StakeLabel | TalksLabel | BundleLabel | ChangeLabel;

function talksLines(label: TalksLabel): string[] {
  const { state, end, markOnly } = label;
  const mark = talksMark(state);
  switch (state) {
    case 'ongoing':
      return [];
    case 'completed':
      return markOnly ? [] : [words.agreed];
    case 'collapsed':
      return [markOnly || end === undefined ? mark : words.collapsed(mark, formatPartialDate(end))];
    case 'denied':
      return [markOnly ? mark : words.denied(mark)];
    case 'reported':
      return [mark];
  }
}

/**
 * The lines of the label of an edge; none for an empty one. On talks a cross and the day of the end when they
 * collapsed, a question mark when nobody confirmed them. On a bundle how many it stands for.
 */
export function edgeLabelLines(label: EdgeLabel): string[] {
  switch (label.type) {
    case 'stake':
      return stakeLabelLines(label);
    case 'talks':
      return talksLines(label);
    case 'bundle':
      return [words.bundle[label.kind](label.count)];
    case 'stake-change':
    case 'tie-change':
      return changeLabelLines(label);
  }
}

/** The sign for the state of talks: `✕`, `?` or empty. */
export function talksMark(state: TalksOutcome): string {
  if (state === 'collapsed') return MARKS.collapsed;
  return state === 'denied' || state === 'reported' ? MARKS.unconfirmed : '';
}
