/** The first syllable in Unicode. */
const FIRST = 0xac00;

/** The letters of a syllable in the order of Unicode, as Latin ones. */
const INITIALS = 'g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h'.split(',');
const VOWELS = 'a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i'.split(',');
const FINALS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,s,s,ng,t,t,k,t,p,h'.split(',');

/**
 * Korean syllables in Latin letters, nearly as they are spoken: `ㅡ`, which foreign
 * names get where they have no vowel or a `u`, as `u`. Other characters stay.
 */
export function romanisedHangul(text: string): string {
  return text.replace(/[가-힣]/g, (syllable) => {
    const index = syllable.charCodeAt(0) - FIRST;
    const [initial, vowel, final] = [
      Math.floor(index / (VOWELS.length * FINALS.length)),
      Math.floor(index / FINALS.length) % VOWELS.length,
      index % FINALS.length,
    ];
    return [INITIALS[initial], VOWELS[vowel], FINALS[final]].join('');
  });
}
