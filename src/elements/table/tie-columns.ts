import { formatList, formatPartialDate, messages } from '../../messages/index.js';
import { shareMarks, type TieRow } from '../../network/index.js';
import { column, dateColumn, evidenceColumns, shareKey, shareText, type Column } from './column.js';

function titleOf(row: TieRow): string {
  switch (row.type) {
    case 'stake':
      return messages.scene.stakeTitle(row.from, formatList(row.to));
    case 'alliance':
      return row.name;
    case 'talks':
      return row.title;
  }
}

function kindOf(row: TieRow): string {
  const words = messages.table.tieKinds;
  if (row.type === 'talks') return words.talks[row.aim];
  if (row.type === 'alliance') return words.alliance;
  return row.isMajority ? words.majority : words.minority;
}

/** A share of the capital or of the votes. */
function shareColumn(key: 'capital' | 'votes'): Column<TieRow> {
  return column({
    key,
    heading: messages.table.headings[key],
    width: 8.5,
    isNumeric: true,
    text: (row) => shareText(row[key], row.type === 'stake' ? shareMarks(row.onDay) : undefined),
    sortKey: (row) => shareKey(row[key]),
  });
}

/** How a tie stands; of what nobody has confirmed for years, when it was confirmed last. */
function stateText({ state, lastConfirmed }: TieRow): string {
  const words = messages.table;
  if (state !== 'uncertain' || lastConfirmed === undefined) return words.states[state];
  return words.lastConfirmed(formatPartialDate(lastConfirmed));
}

/** The columns of the table of ties; the first one names the row. */
export function tieColumns(): Column<TieRow>[] {
  const words = messages.table.headings;
  return [
    column({ key: 'tie', heading: words.tie, width: 22, text: titleOf }),
    column({ key: 'kind', heading: words.kind, width: 10.5, text: kindOf }),
    column({
      key: 'from',
      heading: words.from,
      width: 11.5,
      isOptional: true,
      text: ({ from }) => from,
    }),
    column({
      key: 'to',
      heading: words.to,
      width: 12.5,
      isOptional: true,
      text: ({ to }) => formatList(to),
    }),
    shareColumn('capital'),
    shareColumn('votes'),
    dateColumn({ key: 'since', heading: words.since, width: 8 }, ({ since }) => since),
    column({
      key: 'state',
      heading: words.state,
      width: 10,
      text: stateText,
    }),
    dateColumn({ key: 'until', heading: words.until, width: 8 }, ({ until }) => until),
    ...evidenceColumns<TieRow>(),
  ];
}
