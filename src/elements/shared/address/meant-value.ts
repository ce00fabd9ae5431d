import { nearest } from '../../../diagnostics/index.js';
import { decodeList, type AddressPart, type Dataset } from '../../../model/index.js';
import { addressChoices } from '../../../store/index.js';

/**
 * What was meant by the value of a part of an address, or by the entries of a list;
 * undefined where one of them is like nothing that the part may say.
 */
export function meantValue(
  { name, value }: AddressPart,
  dataset: Dataset | null,
): string | undefined {
  const choices = addressChoices(name, dataset);
  const entries = decodeList(value) ?? [];
  const meant = entries.flatMap((entry) => {
    const like = choices.has(entry) ? entry : nearest(entry, choices.keys());
    return (like === undefined ? undefined : choices.get(like)) ?? [];
  });
  return meant.length === 0 || meant.length < entries.length ? undefined : meant.join(',');
}
