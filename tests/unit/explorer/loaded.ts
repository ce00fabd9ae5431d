import { Explorer, type Happening } from '../../../src/explorer/index.js';
import { carmakers } from '../../fixtures/carmakers.js';

/** An explorer that has loaded data, by default the carmakers, and shows 15 January 2025. */
export async function loaded(data: unknown = carmakers()): Promise<Explorer> {
  const explorer = new Explorer();
  await explorer.load({ type: 'data', data });
  explorer.setDay('2025-01-15');
  return explorer;
}

/** Every happening from now on, by type; `change` for one that has none. */
export function log(explorer: Explorer): { types: string[]; happenings: Happening[] } {
  const types: string[] = [];
  const happenings: Happening[] = [];
  explorer.subscribe((happening) => {
    types.push(happening?.type ?? 'change');
    if (happening) happenings.push(happening);
  });
  return { types, happenings };
}
