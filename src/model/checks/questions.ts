import { addressParts, decodeList, decodeText } from '../address.js';
import { error, type CheckIssue } from '../issue.js';
import { isDay } from '../partial-date.js';
import type { Records } from '../records.js';

/** The parts of an address that name parties and ties. */
const ID_PARTS = ['selected', 'centre', 'connection', 'open'];

/** The address of each question must be of a day that exists, and name parties and ties of the data set. */
export function* questions(records: Records): Generator<CheckIssue> {
  const asked = records.questions;
  if (asked.length === 0) return;
  const ids = knownIds(records);
  for (const { value, path } of asked) {
    const { title: question, address } = value;
    const place = `${path}.address`;
    for (const { name, value: text } of addressParts(address)) {
      const day = decodeText(text);
      if (name === 'day' && (day === undefined || !isDay(day))) {
        yield error('question-without-day', place, { question, value: text });
      }
      // Nothing can be said of ids while records are set aside.
      if (!ID_PARTS.includes(name) || !records.isComplete) continue;
      for (const id of decodeList(text) ?? [text]) {
        // What follows a slash is a list of the party.
        const [party = ''] = id.split('/');
        if (!ids.has(party)) yield error('question-of-nothing', place, { question, name, id });
      }
    }
  }
}

function knownIds({ parties, stakes, alliances, talks }: Records): Set<string> {
  return new Set([...parties, ...stakes, ...alliances, ...talks].map(({ value }) => value.id));
}
