/** In which languages tables name countries. */
const LANGUAGES = ['en', 'de', 'fr', 'ja'];

/** Codes that people use for those of ISO 3166. */
const IN_USE: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

let codes: Map<string, string> | undefined;

/** The codes of countries by their names in all languages. */
function codesByName(): Map<string, string> {
  if (codes) return codes;
  codes = new Map();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = first + second;
        const name = names.of(code);
        // Those of countries that are no more stand for their successors.
        const isCurrent = new Intl.Locale(`und-${code}`).region === code;
        if (name !== undefined && isCurrent) codes.set(fold(name), code);
      }
    }
  }
  return codes;
}

/** The ISO 3166-1 alpha-2 code of a country that is given by it, by the code of a part of it, or by name. */
export function countryCode(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const code = /^([A-Za-z]{2})(?:-[A-Za-z0-9]{1,3})?$/.exec(text.trim())?.[1]?.toUpperCase();
  if (code !== undefined) return IN_USE.get(code) ?? code;
  return codesByName().get(fold(text));
}
