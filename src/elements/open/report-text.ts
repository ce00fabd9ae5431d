import { importMessages, openingMessages } from '../../messages/index.js';
import type { ImportNote, ImportReport, NoteGroup } from '../../model/index.js';

const words = openingMessages;

/** A note in words. */
export interface WordedNote {
  statement: string;
  /** How often, and how to say otherwise. */
  count: string;
  places: string;
  advice: string | undefined;
}

export function wordNote({ code, data, count, places }: ImportNote): WordedNote {
  const word = importMessages.notes[code] as (
    of: typeof data,
  ) => ReturnType<(typeof importMessages.notes)[typeof code]>;
  const { statement, advice } = word(data);
  return {
    statement,
    count: words.times(count),
    places: words.places(places, count > places.length && places.length > 0),
    advice,
  };
}

/** Notes by group, in the order of the report; groups without any are left out. */
export function notesByGroup({ notes }: ImportReport): [NoteGroup, ImportNote[]][] {
  const groups = new Map<NoteGroup, ImportNote[]>();
  for (const note of notes) {
    const group = groups.get(note.group);
    if (group) group.push(note);
    else groups.set(note.group, [note]);
  }
  return [...groups];
}

/** What files had in them, and what is in the data set. */
export function summaryLines({ files, dataset }: ImportReport): string[] {
  return [
    ...files.map(({ name, format, version, read }) => words.fileLine(name, format, version, read)),
    words.datasetLine(dataset),
  ];
}

/** A report as a text file. */
export function reportText(report: ImportReport): string {
  const lines = summaryLines(report);
  for (const [group, notes] of notesByGroup(report)) {
    lines.push('', words.groups[group]);
    for (const note of notes) {
      const { statement, count, places, advice } = wordNote(note);
      const parts = [`${count} ${statement}`, places, advice].filter(Boolean);
      lines.push(`- ${parts.join(' · ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
