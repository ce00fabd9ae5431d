/** Signs, and words on and about the edges of the graph. */
export const scene = {
  above: (figure: string): string => `>${figure}`,
  below: (figure: string): string => `<${figure}`,
  atLeast: (figure: string): string => `≥${figure}`,
  atMost: (figure: string): string => `≤${figure}`,
  range: (min: string, max: string): string => `${min}–${max}`,
  approximate: (share: string): string => `≈${share}`,
  uncertain: (share: string): string => `${share}?`,
  stakeTitle: (owner: string, owned: string): string => `${owner} in ${owned}`,
  pairTitle: (one: string, other: string): string => `${one} and ${other}`,
};
