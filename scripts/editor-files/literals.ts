/** The texts that a type consists of, such as `'light' | 'dark'`; none where it allows anything else. */
export function literalsOf(type = ''): string[] {
  const texts = type.split('|').map((part) => /^\s*'([^']*)'\s*$/.exec(part)?.[1]);
  return texts.includes(undefined) ? [] : (texts as string[]);
}
