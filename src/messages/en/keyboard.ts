/** What is said of keys and by them. It is apart from `messages` because the first drawing does without it. */
export const keyboardMessages = {
  button: 'Keyboard',
  heading: 'Keyboard',
  close: 'Close',

  places: {
    everywhere: 'Everywhere but in a field',
    picture: 'In the picture',
    rows: 'In the rows of the table, the list, the changes and the history',
    results: 'In the results of a search',
    day: 'In a field for a day',
    timeline: 'On the timeline',
    sheet: 'On the handle of the details',
  },

  acts: {
    everywhere: {
      help: 'Show these keys',
      search: 'Go to the search',
      overview: 'Overview',
      network: 'Network',
      table: 'Table',
      changes: 'What changed between two days',
      storyline: 'Companies through time',
      list: 'List, where there is little space',
      home: 'Back to the overview, nothing selected',
      nearer: 'Neighbours one step away',
      farther: 'Neighbours two steps away',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Show the whole picture',
      filters: 'Open or close the filters',
      undo: 'Undo',
      redo: 'Redo',
      copyLink: 'Copy the link',
      savePicture: 'Save the picture',
    },
    picture: {
      move: 'Go to the nearest company in a direction',
      name: 'Go to a company by the beginning of its name',
      first: 'Go to the first company',
      last: 'Go to the last company',
      select: 'Select the company',
      toggle: 'Open or close its neighbours or its card',
      connect: 'Connect it with the selected company',
      back: 'A step back, or nothing selected',
      pan: 'Move the picture',
    },
    rows: {
      next: 'Next row',
      previous: 'Previous row',
      nextPage: 'A page on',
      previousPage: 'A page back',
      first: 'First row',
      last: 'Last row',
      name: 'Go to a row by the beginning of its name',
      select: 'Select the row',
    },
    results: {
      next: 'Next result',
      previous: 'Previous result',
      choose: 'Choose the result',
      leave: 'Close the results, then clear the field',
      open: 'Open the results',
      close: 'Close the results',
    },
    day: {
      show: 'Show the day that was typed',
      restore: 'Restore the day that is shown',
    },
    timeline: {
      previous: 'Previous change',
      next: 'Next change',
      yearBack: 'A year back',
      yearForth: 'A year on',
      first: 'First day',
      last: 'Last day',
      play: 'Play or pause',
    },
    sheet: {
      higher: 'Make them higher',
      lower: 'Make them lower',
      step: 'Go on to the next of three heights',
    },
  },

  /** What stands for any of them. */
  letters: 'Letters',
  /** Between two keys of which one is enough. */
  or: 'or',
  keys: {
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    Escape: 'Esc',
    ' ': 'Space',
    '-': '−',
  } as Readonly<Record<string, string>>,
  shift: 'Shift',
  alt: { mac: '⌥', other: 'Alt' },
  command: { mac: '⌘', other: 'Ctrl' },

  /** What a reader has changed, for those who do not see it. */
  changes: {
    separator: ', ',
    nothingSelected: 'Nothing selected',
    compared: (day: string): string => `Compared with ${day}`,
    nothingHidden: 'Nothing is hidden',
    steps: (steps: number): string => {
      if (steps === Infinity) return 'All that it holds in the end';
      return steps === 1 ? 'Neighbours one step away' : 'Neighbours two steps away';
    },
    opened: (name: string): string => `${name} opened`,
    closed: (name: string): string => `${name} closed`,
  },

  skip: 'Skip to',
  skipTo: {
    picture: 'Skip to the picture',
    list: 'Skip to the list',
    table: 'Skip to the table',
    changes: 'Skip to the changes',
    storyline: 'Skip to the history',
    details: 'Skip to the details',
  },
};
