/** What is said of the address of the page. It is apart from `messages` because the first drawing does without it. */
export const addressMessages = {
  copied: 'Link copied',
  heading: 'Copy this link',
  /** Where the browser does not let a page copy by itself. */
  byHand:
    'The browser does not allow this page to copy it for you. It is selected: copy it by hand.',
  link: 'Link',
  close: 'Close',
  /** `parts` are listed in words. */
  misread: (parts: string): string => `Not understood in the address, and ignored: ${parts}.`,
  part: (name: string, value: string): string => `${name}=${value}`,
  /** A part with a name that means nothing, and the name that it is like, both quoted. */
  meant: (part: string, name: string): string => `${part} (did you mean ${name}?)`,
};
