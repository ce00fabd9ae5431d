import { expect, it } from 'vitest';
import { isLanguageOf } from '../../../src/messages/index.js';

it('knows which language most speak in a country, whatever the script', () => {
  expect(isLanguageOf('ja', 'JP')).toBe(true);
  expect(isLanguageOf('zh-Hans', 'CN')).toBe(true);
  expect(isLanguageOf('zh-Hant', 'TW')).toBe(true);
  expect(isLanguageOf('zh-Hans', 'JP')).toBe(false);
  expect(isLanguageOf('fr', 'no country')).toBe(false);
});
