import { expect, it } from 'vitest';
import { isNameOfATime, type Day } from '../../../../src/model/index.js';
import { NetworkIndex, searchIndexOf, type SearchHit } from '../../../../src/network/index.js';
import { automakers } from '../../../fixtures/automakers.js';
import { TERMS } from './terms.js';

const index = new NetworkIndex(await automakers());
const { compiled, parties } = index.dataset;
const searchIndex = searchIndexOf(index);

/** So many options are in sight at once. */
const FIRST_HITS = 5;

function hits(text: string, day: Day = compiled): readonly SearchHit[] {
  return searchIndex.search(text, day, FIRST_HITS).hits;
}

it('finds first what readers mean', () => {
  const terms = Object.entries(TERMS);
  expect(terms.length).toBeGreaterThanOrEqual(250);
  const wrong = terms
    .map(([text, id]) => ({ text, id, found: hits(text)[0]?.id }))
    .filter(({ id, found }) => id !== found);
  expect(wrong).toEqual([]);
});

it('finds every party by each of its names, in capitals and without accents', () => {
  const lost: string[] = [];
  for (const { id, name, shortName = name, names = [] } of parties) {
    for (const text of [name, shortName, ...names.map((other) => other.text)]) {
      const plain = text.normalize('NFD').replace(/\p{M}(?<![\u3099\u309A])/gu, '');
      for (const typed of new Set([text, text.toUpperCase(), text.toLowerCase(), plain])) {
        if (!hits(typed).some((hit) => hit.id === id)) lost.push(`${typed} of ${id}`);
      }
    }
  }
  expect(lost).toEqual([]);
});

it('finds every party by its name with two letters swapped in the longest word', () => {
  const lost = parties.flatMap(({ id, name }) => {
    const [word = ''] = name.match(/[a-z]{6,}/gi)?.sort((a, b) => b.length - a.length) ?? [];
    const swapped = `${word.slice(0, 3)}${word[4] ?? ''}${word[3] ?? ''}${word.slice(5)}`;
    const typed = name.replace(word, swapped);
    return word === '' || hits(typed).some((hit) => hit.id === id) ? [] : [`${typed} of ${id}`];
  });
  expect(lost).toEqual([]);
});

it('finds every party by its LEI, its ISIN and its symbols', () => {
  const lost = parties.flatMap(({ id, identifiers: { lei, isin, tickers = [] } = {} }) =>
    [lei, isin, ...tickers]
      .flatMap((text) => text ?? [])
      .filter((text) => hits(text)[0]?.id !== id)
      .map((text) => `${text} of ${id}`),
  );
  expect(lost).toEqual([]);
});

it('finds every alliance and all talks by their title', () => {
  const { alliances, talks } = index.dataset;
  const titles = [
    ...alliances.map(({ id, name }) => ({ id, title: name })),
    ...talks.map(({ id, title }) => ({ id, title })),
  ];
  const lost = titles.filter(({ id, title }) => !hits(title).some((hit) => hit.id === id));
  expect(lost).toEqual([]);
});

it('calls every party on every day by the name of that day', () => {
  const day = '2005-06-01';
  const wrong = parties.flatMap((party) => {
    const hit = searchIndex.search(party.name, day, 50).hits.find(({ id }) => id === party.id);
    const ofATime = (party.names ?? []).filter(isNameOfATime).map(({ text }) => text);
    return hit && [party.name, ...ofATime].includes(hit.label) ? [] : [party.id];
  });
  expect(wrong).toEqual([]);
});
