import { importMessages } from '../../messages/index.js';
import type { TableField } from '../../model/index.js';

/** A heading as it is compared: lower case, without accents, marks and what is in brackets. */
export function foldHeading(heading: string): string {
  return heading
    .slice(0, 120)
    .normalize('NFKC')
    .replace(/\(.*?\)|\[.*?\]/gu, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FIELDS_BY_HEADING = new Map<string, TableField[]>();
for (const [field, words] of Object.entries(importMessages.headings) as [TableField, string][]) {
  for (const word of words.split(',')) {
    const heading = foldHeading(word);
    const fields = FIELDS_BY_HEADING.get(heading);
    if (fields) fields.push(field);
    else FIELDS_BY_HEADING.set(heading, [field]);
  }
}

/** The fields that a heading may mean, the likeliest first: as it is, else without its last or first words. */
export function fieldsOf(heading: string): readonly TableField[] {
  if (/^\s*[%％]\s*$/u.test(heading)) return ['share'];
  const folded = foldHeading(heading);
  const exact = FIELDS_BY_HEADING.get(folded);
  if (exact) return exact;
  // "OwnerName" and "owner_name" are the same words.
  const split = foldHeading(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const camel = FIELDS_BY_HEADING.get(split);
  if (camel) return camel;
  const words = split.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (const part of [words.slice(0, length), words.slice(words.length - length)]) {
      const fields = FIELDS_BY_HEADING.get(part.join(' '));
      if (fields && part.join('').length > 2) return fields;
    }
  }
  return [];
}
