import type {
  Alliance,
  Day,
  Event as DatedEvent,
  Holding,
  Member,
  PartialDate,
  Party,
  Size,
  Stake,
} from '../../model/index.js';
import { isAfter } from '../../network/index.js';
import { isPast, type NameContext } from './context.js';

type PartyNote = NonNullable<Party['notes']>[number];

// What had happened by the day shown. Nothing that comes later is on a page but in its section of later facts.

/** The events that had happened by the day, or may have where their date is coarse. */
export function knownEvents(events: readonly DatedEvent[] | undefined, day: Day): DatedEvent[] {
  return (events ?? []).filter(({ date }) => !isAfter(date, day));
}

/** What lasts for a time, without its end if that comes after the day. */
function untilKnown<Lasting extends { until?: PartialDate | undefined }>(
  lasting: Lasting,
  day: Day,
): Lasting {
  const { until } = lasting;
  return until !== undefined && isAfter(until, day) ? { ...lasting, until: undefined } : lasting;
}

/** The holdings of a stake that had begun by the day, those that ended later without their end. */
export function knownHoldings({ holdings }: Stake, day: Day): Holding[] {
  return holdings
    .filter(({ from }) => !isAfter(from, day))
    .map((holding) => {
      const seen = holding.seen?.filter((date) => !isAfter(date, day));
      return { ...untilKnown(holding, day), seen: seen?.length === 0 ? undefined : seen };
    });
}

/** Who had joined an alliance by the day, those who left later without their leaving. */
export function knownMembers({ members }: Alliance, day: Day): Member[] {
  return members.filter(({ from }) => !isAfter(from, day)).map((member) => untilKnown(member, day));
}

/** The sizes of periods that had ended by the day. */
export function knownSizes(sizes: readonly Size[], day: Day): Size[] {
  return sizes.filter(({ until }) => !isAfter(until, day));
}

/** Dated notes until the day; notes without a date belong to the day of compilation. */
export function knownNotes({ notes = [] }: Party, day: Day, compiled: Day): PartyNote[] {
  return notes.filter(({ date }) => !isAfter(date ?? compiled, day));
}

/** The years that a text names. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * Whether a text without a date of its own names a year after that of the day, of which
 * nothing is to be told then. From the day of compilation on, texts are told as they are, with their plans.
 */
export function namesLaterYear(text: string, context: NameContext): boolean {
  if (!isPast(context)) return false;
  const { day } = context;
  const years = text.match(YEAR) ?? [];
  return years.some((year) => year > day.slice(0, 4));
}

/** Notes without a date, which are true on the day of compilation. */
export function undatedNotes({ notes = [] }: Party): PartyNote[] {
  return notes.filter(({ date }) => date === undefined);
}
