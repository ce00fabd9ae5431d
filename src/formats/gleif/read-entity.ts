import type { PartyKind } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import { countryCode } from '../import/country-code.js';
import type { Draft } from '../import/draft.js';
import { dateOf } from '../import/iso-date.js';
import type { FilePlace } from '../../model/index.js';
import { entriesAt, firstText } from './gleif-record.js';

const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ['FUND', 'fund'],
  ['GENERAL', 'company'],
  ['BRANCH', 'company'],
  ['SOLE_PROPRIETOR', 'person'],
  ['RESIDENT_GOVERNMENT_ENTITY', 'state'],
  ['INTERNATIONAL_ORGANIZATION', 'state'],
]);

/** The key of whoever has an LEI. */
export function leiKey(lei: string): string {
  return `lei ${lei.toUpperCase()}`;
}

/** Reads who has an LEI. */
export function readEntity(value: unknown, draft: Draft, source: string, place: FilePlace): void {
  const { report } = draft;
  const lei = firstText(value, ['LEI', 'lei']);
  const name = cleanText(firstText(value, ['Entity.LegalName', 'entity.legalName']), report, place);
  if (lei === undefined || name === undefined) {
    report.note('record-without-party', { record: lei?.slice(0, 40) ?? '' }, place);
    return;
  }
  report.count('entities');
  const country = firstText(value, [
    'Entity.LegalAddress.Country',
    'entity.legalAddress.country',
    'Entity.LegalJurisdiction',
    'entity.jurisdiction',
  ]);
  const category = firstText(value, ['Entity.EntityCategory', 'entity.category']);
  const others = [
    ...entriesAt(value, 'Entity', 'OtherEntityNames', 'OtherEntityName'),
    ...entriesAt(value, 'entity', 'otherNames'),
  ];
  draft.describe(
    leiKey(lei),
    {
      name,
      kind: KINDS.get(category ?? '') ?? 'company',
      country: country === undefined ? undefined : countryCode(country),
      headquarters: cleanText(
        firstText(value, ['Entity.HeadquartersAddress.City', 'entity.headquartersAddress.city']),
        report,
        place,
      ),
      founded: dateOf(firstText(value, ['Entity.EntityCreationDate', 'entity.creationDate'])),
      dissolved: dateOf(
        firstText(value, ['Entity.EntityExpirationDate', 'entity.expiration.date']),
      ),
      identifiers: /^[A-Z0-9]{18}\d{2}$/.test(lei) ? { lei } : undefined,
      names: others.flatMap((other) => {
        const text = cleanText(
          typeof other === 'string' ? other : firstText(other, ['name', '$']),
          report,
          place,
        );
        return text === undefined ? [] : [{ text, language: 'und', use: 'common' as const }];
      }),
      sources: [source],
    },
    place,
  );
}
