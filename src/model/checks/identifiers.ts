import { isIsin, isLei } from '../check-digits.js';
import { warning, type CheckIssue } from '../issue.js';
import type { Records } from '../records.js';

/**
 * The check digits of every LEI and ISIN agree with the rest of it. Where they
 * do not, only a link to a register is wrong, so this is a warning.
 */
export function* identifiers(records: Records): Generator<CheckIssue> {
  for (const { value, path } of records.parties) {
    const { lei, isin } = value.identifiers ?? {};
    const place = `${path}.identifiers`;
    if (lei !== undefined && !isLei(lei)) {
      const data = { party: value.id, standard: 'LEI', code: lei } as const;
      yield warning('wrong-check-digits', `${place}.lei`, data);
    }
    if (isin !== undefined && !isIsin(isin)) {
      const data = { party: value.id, standard: 'ISIN', code: isin } as const;
      yield warning('wrong-check-digits', `${place}.isin`, data);
    }
  }
}
