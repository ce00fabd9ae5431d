/** How votes stand to the capital, where they differ. */
type VotesAgainstCapital = 'fewer' | 'more' | 'none' | 'unknown' | 'other';

/** A holding in words: figures and names arrive formatted. */
export interface HoldingWords {
  owner: string;
  owned: string;
  /** `35.7%`; `undefined` where nobody knows. */
  capital: string | undefined;
  /** Whether it is all of the capital. */
  isWhole: boolean;
  /** `15%`, where votes are recorded that differ from the capital. */
  votes: string | undefined;
  votesAgainstCapital: VotesAgainstCapital | undefined;
  /** Whether dates are too coarse to be sure that it is held on the day. */
  isDoubtful: boolean;
}

const UNKNOWN_SHARE = 'a share of unknown size';

/** Common nouns at the end of a name, before which English wants an article. */
const COMMON_NOUN = /\b(family|families|founders|government|state|treasury)$/i;

/** A name as it stands within a sentence: `the Ford family`, `Honda`. */
export function withArticle(name: string): string {
  return COMMON_NOUN.test(name) ? `the ${name}` : name;
}

/** Ends of names that are plurals, and names that join two. */
const PLURAL = /\b(families|founders)$|\band\b/i;

/** The form of a verb that agrees with a name: `Honda owns`, `the founders own`. */
export function agree(name: string, singular: string, plural: string): string {
  return PLURAL.test(name) ? plural : singular;
}

/** Begins and ends a sentence: `the Ford family owns 2%` becomes `The Ford family owns 2%.` */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function votesAfterCapital({ votes = '', votesAgainstCapital }: HoldingWords): string {
  switch (votesAgainstCapital) {
    case undefined:
      return '';
    case 'none':
      return ' but has no votes';
    case 'unknown':
      return ', with an unknown share of the votes';
    case 'fewer':
      return ` but has only ${votes} of the votes`;
    case 'more':
    case 'other':
      return ` and has ${votes} of the votes`;
  }
}

/** The owner and what it does: `Renault owns`, `Ford may own`; `has` where only votes are known. */
export function ownerAndVerb({ owner, capital, votes, isDoubtful }: HoldingWords): string {
  const hasVotesOnly = capital === undefined && votes !== undefined;
  const plain = hasVotesOnly ? 'have' : 'own';
  const verb = isDoubtful ? `may ${plain}` : agree(owner, hasVotesOnly ? 'has' : 'owns', plain);
  return `${withArticle(owner)} ${verb}`;
}

/** A whole clause: `Renault owns 35.7% but has only 15% of the votes`. */
export function owns(holding: HoldingWords): string {
  const { owned, capital, isWhole, votes } = holding;
  const start = ownerAndVerb(holding);
  if (capital === undefined && votes !== undefined) return `${start} ${votes} of the votes`;
  const share = isWhole ? `all of ${withArticle(owned)}` : (capital ?? UNKNOWN_SHARE);
  return `${start} ${share}${votesAfterCapital(holding)}`;
}

/** The share alone, as in a list: `11.8% (20% of the votes)`. */
export function shareInList(holding: HoldingWords): string {
  const { capital, isWhole, votes, votesAgainstCapital, isDoubtful } = holding;
  const perhaps = isDoubtful ? 'perhaps ' : '';
  if (capital === undefined && votes !== undefined) return `${perhaps}${votes} of the votes`;
  const share = `${perhaps}${isWhole ? 'all' : (capital ?? UNKNOWN_SHARE)}`;
  if (votesAgainstCapital === undefined) return share;
  if (votesAgainstCapital === 'unknown') return `${share} (votes unknown)`;
  if (votesAgainstCapital === 'none') return `${share} (no votes)`;
  return `${share} (${votes ?? ''} of the votes)`;
}
