import { readFile } from 'node:fs/promises';
import { format, type FormatConfig } from 'oxfmt';

/**
 * A text as `npm run format` leaves it. The name of its file says which language
 * it is in. Throws where the text is not of that language.
 */
export async function formatText(fileName: string, text: string): Promise<string> {
  const options = JSON.parse(await readFile('.oxfmtrc.json', 'utf8')) as FormatConfig;
  const { code, errors } = await format(fileName, text, options);
  if (errors[0]) throw new SyntaxError(`${fileName}: ${errors[0].message}`);
  return code;
}
