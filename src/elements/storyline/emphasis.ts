import type { Storyline } from '../../network/index.js';

/** What is emphasised in a chart. */
export interface Emphasis {
  /** Of a lane, a stake or a touch, by the ids of its lanes. */
  of: (...lanes: readonly string[]) => 'on' | 'off' | 'none';
}

/** Emphasises a company, with what it continues or goes on in, and what touches it; nothing for one that is not shown. */
export function emphasisOf(id: string | null, { lanes }: Storyline): Emphasis {
  const line = lanes.find((lane) => lane.id === id)?.line;
  if (line === undefined) return { of: () => 'none' };
  const ids = new Set(lanes.filter((lane) => lane.line === line).map((lane) => lane.id));
  return { of: (...others) => (others.some((other) => ids.has(other)) ? 'on' : 'off') };
}
