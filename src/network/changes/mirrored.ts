import type { Change, ChangeKind, Direction } from './change.js';

const OPPOSITES: Readonly<Record<ChangeKind, ChangeKind>> = {
  gained: 'lost',
  lost: 'gained',
  raised: 'lowered',
  lowered: 'raised',
  begun: 'ended',
  ended: 'begun',
  joined: 'left',
  left: 'joined',
  founded: 'dissolved',
  dissolved: 'founded',
  renamed: 'renamed',
  passing: 'passing',
};

function opposite(direction: Direction | undefined): Direction | undefined {
  return direction && (direction === 'raised' ? 'lowered' : 'raised');
}

/** A change as it is seen from the later day: what was gained is lost. */
export function mirrored(change: Change): Change {
  const kind = OPPOSITES[change.kind];
  if (change.type !== 'stake' && change.type !== 'name') return { ...change, kind } as Change;
  const { before, after } = change;
  const turned = { ...change, kind, before: after, after: before } as Change;
  if (turned.type !== 'stake') return turned;
  return { ...turned, capital: opposite(turned.capital), votes: opposite(turned.votes) };
}
