import { formatCount, formatNumber } from '../format.js';

/** What `<ownership-graph>` says of data that it cannot show. */
export const failure = {
  data: (problems: number): string => `The data has ${countProblems(problems)}:`,
  file: (address: string, problems: number): string => `${address} has ${countProblems(problems)}:`,
  problems: 'Problems',
  more: (count: number): string => `… and ${formatNumber(count)} more.`,
};

function countProblems(count: number): string {
  return count === 1 ? 'one problem' : formatCount(count, 'problem', 'problems');
}
