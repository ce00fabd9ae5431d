import type { PartyKind } from '../../model/index.js';

/** How tables call kinds of parties, as beginnings of folded words. */
const KINDS: readonly (readonly [PartyKind, RegExp])[] = [
  [
    'joint-venture',
    /^(?:joint[ -]?venture|jv|gemeinschaftsunternehmen|co[ -]?entreprise|coentreprise|合弁)/u,
  ],
  [
    'person',
    /^(?:person|individual|natural|human|naturliche|privatperson|individu|personne physique|個人|人物)/u,
  ],
  ['family', /^(?:famil|家族|一族|創業家)/u],
  [
    'state',
    /^(?:state|government|public body|country|sovereign|ministry|staat|regierung|land$|etat|gouvernement|国家|政府|国$|自治体)/u,
  ],
  [
    'fund',
    /^(?:fund|investment|pension|asset manager|institution|fonds|investor|ファンド|基金|投資)/u,
  ],
  ['trust', /^(?:trust|foundation|stiftung|fondation|信託|財団)/u],
  ['dispersed', /^(?:dispersed|free ?float|public$|streubesitz|flottant|浮動株)/u],
  [
    'company',
    /^(?:compan|corporat|legal|entity|business|organi[sz]ation|firm|unternehmen|gesellschaft|juristische|societe|entreprise|personne morale|会社|企業|法人|bank)/u,
  ],
];

/** The kind of party that a text names, in English, German, French or Japanese. */
export function parseKind(text: string): PartyKind | undefined {
  const folded = text
    .slice(0, 80)
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim();
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
}

const FREE_FLOAT =
  /^(?:free[ -]?float|public float|dispersed(?: owners)?|streubesitz|flottant|public|浮動株|その他|others?|other shareholders|übrige|sonstige|autres)$/iu;

/** Whether the name of an owner stands for all small ones of a company, and not for one party. */
export function isFreeFloat(name: string): boolean {
  return FREE_FLOAT.test(name.normalize('NFKC').trim());
}
