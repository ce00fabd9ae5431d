import { isCatalogueLanguage, isLanguageOf } from '../../messages/index.js';
import type { Name, Party } from '../../model/index.js';
import { isAfter } from '../../network/index.js';
import type { InspectorContext } from './context.js';

/**
 * A name in use on the day in another language than the title: the common one in the language of
 * the country, else one as registered. What it is called in yet other languages says nothing of it.
 */
export function ownNameOf({ names = [], country }: Party, { day }: InspectorContext): Name | null {
  const inUse = names.filter(({ language, use, from }) => {
    const isKnown = from === undefined || !isAfter(from, day);
    return use !== 'former' && isKnown && !isCatalogueLanguage(language);
  });
  const isOwn = ({ language }: Name): boolean =>
    country !== undefined && isLanguageOf(language, country);
  const own = inUse.filter(isOwn);
  const common = own.find(({ use }) => use === 'common');
  return common ?? own[0] ?? inUse.find(({ use }) => use === 'legal') ?? null;
}
