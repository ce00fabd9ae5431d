import { LANGUAGE } from './format.js';

const regions = new Intl.DisplayNames(LANGUAGE, { type: 'region' });
const shortRegions = new Intl.DisplayNames(LANGUAGE, { type: 'region', style: 'short' });
const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language' });

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Intl throws for what is not well formed.
    return code;
  }
}

/** The name of a country by its ISO 3166-1 code: `Japan`; the code itself when it has none. */
export function formatCountry(code: string): string {
  return nameOf(regions, code);
}

/** The same in short where there is something shorter: `UK`, `Hong Kong`. */
export function formatShortCountry(code: string): string {
  return nameOf(shortRegions, code);
}

/** The name of a language by its BCP 47 tag: `Japanese`; the tag itself when it has none. */
export function formatLanguage(tag: string): string {
  return nameOf(languages, tag);
}

/** Whether a text in this language can be read by a reader of the catalogue. */
export function isCatalogueLanguage(tag: string): boolean {
  return tag.split('-')[0] === LANGUAGE;
}

/** Whether a language is the one that most speak in a country: Japanese in JP. */
export function isLanguageOf(tag: string, country: string): boolean {
  try {
    return new Intl.Locale(`und-${country}`).maximize().language === tag.split('-')[0];
  } catch {
    // Intl throws for what is not well formed.
    return false;
  }
}
