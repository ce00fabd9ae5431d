import { describe, expect, it } from 'vitest';
import { describeHit } from '../../../../src/elements/search/describe-hit.js';
import { NetworkIndex, searchIndexOf } from '../../../../src/network/index.js';
import { automakers } from '../../../fixtures/automakers.js';

const index = new NetworkIndex(await automakers());
const searchIndex = searchIndexOf(index);

/** What the first option says for a text on a day. */
function first(text: string, day = index.dataset.compiled): string {
  const [hit] = searchIndex.search(text, day, 1).hits;
  const { label, matched, facts, goTo } = describeHit(hit!, index, day);
  const name = matched ? [matched.before, matched.name, matched.after] : [];
  return [label, ...name, facts, goTo].filter(Boolean).join(' | ');
}

describe('an option says', () => {
  it.each([
    [
      'what a company is, where, and who holds most of it',
      'skoda',
      'Škoda | Company · Czechia · Held by Volkswagen (100%)',
    ],
    [
      'of one that is gone its years, and the day to go to',
      'fiat chrysler',
      'Fiat Chrysler | Company · Netherlands · 2014 to 2021 | Go to 15 Jan 2021',
    ],
    ['of a person and a state what and where they are', 'li shufu', 'Li Shufu | Person · China'],
    [
      'since when an alliance has lasted',
      'renault nissan mitsubishi',
      'Renault–Nissan–Mitsubishi Alliance | Alliance · since 1999',
    ],
    [
      'how talks ended',
      'nissan honda',
      'Nissan and Honda: integration under one holding company | Talks about a merger · 2024 to 2025 · Collapsed',
    ],
    [
      'a name in another language',
      '三菱自動車',
      'Mitsubishi Motors | 三菱自動車 | (Japanese) | Company · Japan · Held by Nissan (26.67%)',
    ],
    [
      'a former name',
      'ssangyong',
      'KG Mobility | formerly | SsangYong | Company · South Korea · Held by KG Group (42.63%)',
    ],
    ['whose a brand is, and since when', 'lexus', 'Lexus | Brand of Toyota · since 1989'],
    ['another spelling of a brand', '雷克萨斯', 'Lexus | 雷克萨斯 | Brand of Toyota · since 1989'],
    [
      'of a brand that is gone its years, and the day to go to',
      'plymouth',
      'Plymouth | Brand of DaimlerChrysler · 1998 to 2001 | Go to 27 Jun 2001',
    ],
    [
      'an identifier',
      'TSE:7203',
      'Toyota | TSE:7203 | Company · Japan · Held by Toyota Industries (9.14%)',
    ],
  ])('%s', (_, text, option) => {
    expect(first(text)).toBe(option);
  });

  it('what there was on a day of the past, and nothing later', () => {
    expect(first('daimler', '2005-06-01')).toMatch(/^DaimlerChrysler \| later \| Daimler/);
    expect(first('jeep', '2005-06-01')).toBe('Jeep | Brand of DaimlerChrysler · since 1998');
    expect(first('nissan honda', '2025-01-15')).toContain('since 2024 · Ongoing');
    expect(first('nissan honda integration', '2020-01-01')).toContain('Go to 13 Feb 2025');
    expect(first('fiat chrysler', '2016-01-01')).not.toContain('2021');
  });
});
