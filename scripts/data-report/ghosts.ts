import type { Dataset, Party, Stake } from '../../src/model/index.js';
import type { Section } from './section.js';

function isHeld({ holdings }: Stake): boolean {
  const last = holdings.at(-1);
  return last?.until === undefined && !(last?.capital === 0 && (last.votes ?? 0) === 0);
}

function mayBeGone({ dissolved, doubts = [] }: Party): boolean {
  return (
    dissolved !== undefined ||
    doubts.some(({ about, kind }) => about === 'dissolved' && kind === 'existence')
  );
}

/** Companies whose owners have all given them up, and that go on forever. */
export function ghosts(dataset: Dataset): Section {
  const entries = dataset.parties.flatMap((party, index) => {
    const stakes = dataset.stakes.filter(({ owned }) => owned === party.id);
    const isCompany = party.kind === 'company' || party.kind === 'joint-venture';
    const isGhost = isCompany && stakes.length > 0 && !stakes.some(isHeld) && !mayBeGone(party);
    return isGhost ? [{ path: `parties[${index}]`, text: party.id }] : [];
  });
  return {
    name: 'ghosts',
    title: 'companies that nobody owns any more and that never end',
    suggestion:
      'Give "dissolved" or the later owners; else a doubt about "dissolved" of kind "existence".',
    entries,
  };
}
