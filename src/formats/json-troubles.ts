/** What is wrong at a place in a text that should be JSON, and how to mend it. */
export interface Trouble {
  /** To complete the sentence "in line 4, column 7, …". */
  fault: string;
  remedy: string;
}

/** The text ends before everything that was opened is closed. */
export const CUT_OFF: Trouble = {
  fault: 'the file ends too early',
  remedy: 'It was probably cut off: fetch or save it again.',
};

export const TOO_DEEP: Trouble = {
  fault: 'lists and objects are nested too deeply',
  remedy: 'Check that it is the right file.',
};

export const NO_COLON: Trouble = {
  fault: 'there is no colon after a key',
  remedy: 'Put a colon between the key and its value.',
};

export const AFTER_THE_END: Trouble = {
  fault: 'something follows although the data has ended',
  remedy: 'Remove what follows, or the closing bracket that comes too early.',
};

const COMMENT: Trouble = {
  fault: 'there is a comment, which JSON does not have',
  remedy: 'Remove the comment.',
};

const COMMA_TOO_MANY: Trouble = {
  fault: 'there is a comma too many',
  remedy: 'Remove the comma before the closing bracket, or add what should follow it.',
};

const QUOTATION_MARKS: Trouble = {
  fault: 'the quotation marks are not straight double ones',
  remedy: 'Write keys and texts in straight double quotation marks: "2024".',
};

/** For what stands where a value should be. */
export function wrongValue(rest: string): Trouble {
  if (/^(?:\/[/*]|#)/.test(rest)) return COMMENT;
  if (/^[\]}]/.test(rest)) {
    return {
      fault: 'a value is missing',
      remedy: 'Add the value, or remove the comma or key before it.',
    };
  }
  if (rest.startsWith(',')) return COMMA_TOO_MANY;
  if (/^['‘’“”„«»`]/.test(rest)) return QUOTATION_MARKS;
  if (/^[-+.\d]/.test(rest)) {
    return {
      fault: 'a number is not written as JSON has it',
      remedy:
        'Write it with digits and a point alone, such as 35.7, or as text in quotation marks.',
    };
  }
  if (/^(?:NaN|Infinity|undefined|None|nil)\b/.test(rest)) {
    return {
      fault: 'there is a word that JSON does not have',
      remedy: 'Leave the key out instead.',
    };
  }
  if (/^(?:true|false|null)\b/i.test(rest)) {
    return {
      fault: 'a word is in capital letters',
      remedy: 'Write true, false and null in small letters.',
    };
  }
  return {
    fault: 'a value should begin but something else does',
    remedy: 'Put texts in double quotation marks.',
  };
}

/** For what stands where a key should be. */
export function wrongKey(rest: string): Trouble {
  if (/^(?:\/[/*]|#)/.test(rest)) return COMMENT;
  if (/^[},]/.test(rest)) return COMMA_TOO_MANY;
  if (/^['‘’“”„«»`]/.test(rest)) return QUOTATION_MARKS;
  if (/^\d/.test(rest)) {
    return {
      fault: 'a key should begin but there is a digit',
      remedy: 'Write decimals with a point (35.7), and keys in double quotation marks.',
    };
  }
  return { fault: 'a key is not in quotation marks', remedy: 'Put it in double quotation marks.' };
}

/** For what stands where a comma or a closing bracket should be. */
export function wrongSeparator(rest: string, isList: boolean): Trouble {
  if (/^(?:\/[/*]|#)/.test(rest)) return COMMENT;
  const closing = isList ? ']' : '}';
  if (/^[\]}]/.test(rest)) {
    const inside = isList ? 'a list' : 'an object';
    return {
      fault: `${inside} is closed with the wrong bracket`,
      remedy: `Close ${inside} with ${closing}.`,
    };
  }
  if (rest.startsWith('%')) {
    return {
      fault: 'there is a percent sign after a number',
      remedy: 'Write the number without it.',
    };
  }
  return { fault: 'a comma is missing', remedy: `Add a comma, or close with ${closing}.` };
}

/** For a character that a text must not contain as it is. */
export function wrongInText(character: string): Trouble {
  if (character === '\n' || character === '\r') {
    return {
      fault: 'a text runs beyond the end of its line',
      remedy: 'Close it with a quotation mark; a line break in a text is written \\n.',
    };
  }
  if (character === '\\') {
    return {
      fault: 'a text has a backslash that means nothing',
      remedy: 'Write a backslash itself as \\\\.',
    };
  }
  return {
    fault: 'a text contains a control character',
    remedy: 'Delete it; a tab in a text is written \\t.',
  };
}
