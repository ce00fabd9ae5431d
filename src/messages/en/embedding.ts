/** What is said where a reader takes what is seen into a page of their own. It is apart from `messages` because the first drawing does without it. */
export const embeddingMessages = {
  button: 'Embed',
  heading: 'Embed this view',
  kinds: {
    element: {
      label: 'As an element',
      hint: 'For pages that may load scripts. It has the view, the day and the selection of now.',
      copy: 'Copy the element',
    },
    frame: {
      label: 'As a frame',
      hint: 'For pages that take nothing else. It also has the filters, what is opened and the place in the picture.',
      copy: 'Copy the frame',
    },
  },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow this page to copy. The text is selected: copy it by hand.',
  noAddress:
    'This data was opened here. Another page can only show data that has an address: put the file on a server and name it in src.',
  guide: 'Guide to embedding: size, events, colours, data of your own',
  close: 'Close',
};
