/** What is said of a picture that was dropped or pasted. It is apart from `messages` because the first drawing does without it. */
export const droppedPictureMessages = {
  shown: 'This is what the picture shows.',
  noRecord: 'This picture does not say what it shows. Only those that were saved here do.',
  unreadable: 'This picture cannot be read.',
  /** `title` is quoted. */
  otherData: (title: string): string =>
    `The picture shows other data, ${title}. This is the same of the data here.`,
  /** `parts` are listed in words. */
  partly: (parts: string): string => `Not everything in the picture is here: ${parts}.`,
  nothing: 'Nothing of what the picture shows is in the data here.',
};
