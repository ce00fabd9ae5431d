import { formatCountry, formatNumber, messages } from '../../messages/index.js';
import { shareMarks, type CompanyRow } from '../../network/index.js';
import { column, dateColumn, evidenceColumns, shareKey, shareText, type Column } from './column.js';

/** What the largest owner has of the capital, or of the votes where the data set gives them. */
function ownerColumn(key: 'capital' | 'votes'): Column<CompanyRow> {
  const words = messages.table.headings;
  return column({
    key: `owner-${key}`,
    heading: key === 'capital' ? words.ownerCapital : words.ownerVotes,
    width: 8.5,
    isNumeric: true,
    text: ({ owner }) =>
      owner ? shareText(owner.stake.holding[key], shareMarks(owner.stake)) : '',
    sortKey: ({ owner }) => shareKey(owner?.stake.holding[key]),
  });
}

/** The columns of the table of companies and owners; the first one names the row. */
export function companyColumns(): Column<CompanyRow>[] {
  const words = messages.table.headings;
  return [
    column({ key: 'name', heading: words.name, width: 16, text: ({ name }) => name }),
    column({
      key: 'kind',
      heading: words.kind,
      width: 8.5,
      isOptional: true,
      text: ({ kind }) => messages.legend.partyKinds[kind],
    }),
    column({
      key: 'country',
      heading: words.country,
      width: 10,
      text: ({ country }) => (country === undefined ? '' : formatCountry(country)),
    }),
    column({
      key: 'vehicles',
      heading: words.vehicles,
      width: 8,
      isNumeric: true,
      text: ({ vehicles }) => (vehicles ? formatNumber(vehicles.value) : ''),
      sortKey: ({ vehicles }) => vehicles?.value,
      value: ({ vehicles }) => (vehicles ? String(vehicles.value) : ''),
    }),
    dateColumn({ key: 'year-to', heading: words.yearTo, width: 8 }, (row) => row.vehicles?.until),
    column({
      key: 'group',
      heading: words.group,
      width: 10.5,
      text: ({ groups }) => messages.table.groups(groups),
    }),
    column({
      key: 'owner',
      heading: words.owner,
      width: 11.5,
      text: ({ owner }) => owner?.name ?? '',
    }),
    ownerColumn('capital'),
    ownerColumn('votes'),
    column({
      key: 'states',
      heading: words.states,
      width: 8.5,
      isNumeric: true,
      text: ({ states }) => shareText(states),
      sortKey: ({ states }) => shareKey(states),
    }),
    ...evidenceColumns<CompanyRow>(),
  ];
}
