import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idSchema,
  partialDateSchema,
  shareSchema,
  sourceIdsSchema,
  textSchema,
  webAddressSchema,
} from '../../../src/model/index.js';
import { quickFix } from '../../../src/diagnostics/quick-fix.js';
import type { AnySchema } from '../../../src/diagnostics/schema-introspection.js';

const outcome = v.picklist(['ongoing', 'completed', 'collapsed']);

describe('quickFix', () => {
  it.each<[string, AnySchema, unknown, unknown]>([
    ['a percent sign', shareSchema, '35.7%', 35.7],
    ['a decimal comma', shareSchema, '35,7 %', 35.7],
    ['a number as text', shareSchema, '20', 20],
    ['the word about', shareSchema, 'about 35', 35],
    ['a range with a hyphen', shareSchema, '25-50%', { min: 25, max: 50 }],
    ['a range with a dash', shareSchema, '25% – 50%', { min: 25, max: 50 }],
    ['more than', shareSchema, '>50%', { min: 50, minExclusive: true }],
    ['less than in words', shareSchema, 'under 10%', { max: 10, maxExclusive: true }],
    ['at least', shareSchema, 'at least 99', { min: 99 }],
    ['up to', shareSchema, 'up to 5%', { max: 5 }],
    ['a capital letter', shareSchema, 'Unknown', 'unknown'],
    ['thousands in groups', v.number(), '4,685,800', 4_685_800],
    ['a German date', partialDateSchema, '31.12.2024', '2024-12-31'],
    ['a date with slashes', partialDateSchema, '2024/12/31', '2024-12-31'],
    ['a British date whose day settles the order', partialDateSchema, '23/12/2024', '2024-12-23'],
    ['missing zeros', partialDateSchema, '2024-1-5', '2024-01-05'],
    ['a month without its zero', partialDateSchema, '2024-1', '2024-01'],
    ['a time of day', partialDateSchema, '2024-12-23T00:00:00Z', '2024-12-23'],
    ['a year as a number', partialDateSchema, 2024, '2024'],
    ['an id in capitals and with spaces', idSchema, 'Toyota Motor', 'toyota-motor'],
    ['an id with an accent', idSchema, 'Citroën', 'citroen'],
    ['an underscore', idSchema, 'toyota_motor', 'toyota-motor'],
    ['spaces around', v.picklist(['JP']), ' JP ', 'JP'],
    ['a country in small letters', v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), 'jp', 'JP'],
    ['a mistyped choice', outcome, 'colapsed', 'collapsed'],
    ['a missing scheme', webAddressSchema, 'www.example.com/a', 'https://www.example.com/a'],
    ['yes for true', v.boolean(), 'Yes', true],
    ['one id instead of a list', sourceIdsSchema, 'report', ['report']],
    ['an override of the direction', textSchema, '\u202EMotors', 'Motors'],
    ['a list around a text', textSchema, ['Alpha'], 'Alpha'],
  ])('undoes %s', (_, schema, value, fixed) => {
    expect(quickFix(schema, value)).toEqual(fixed);
  });

  it.each<[string, AnySchema, unknown]>([
    ['a date that may be read two ways', partialDateSchema, '01/02/2024'],
    ['a day that does not exist', partialDateSchema, '2025-02-30'],
    ['an address that would run a script', webAddressSchema, 'javascript:alert(1)'],
    ['a share above all', shareSchema, '135%'],
    ['a very long text', idSchema, 'A'.repeat(1000)],
    ['nothing at all', idSchema, null],
    ['a word like no choice', outcome, 'banana'],
  ])('leaves %s alone', (_, schema, value) => {
    expect(quickFix(schema, value)).toBeUndefined();
  });

  it('only ever suggests what the schema accepts', () => {
    const schemas: AnySchema[] = [
      shareSchema,
      partialDateSchema,
      idSchema,
      webAddressSchema,
      outcome,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.jsonValue(), (schema, value) => {
        const fixed = quickFix(schema, value);
        expect(fixed === undefined || v.is(schema, fixed)).toBe(true);
      }),
    );
  });
});
