import type { Dataset } from '../../../model/index.js';
import type { PictureText } from '../words/picture-text.js';
import type { PictureDescription } from './description.js';

/** Where what a picture shows is seen: as an address that is the same on every page, and as a link where there is one. */
export interface SeenIn {
  view: string;
  link?: string | undefined;
}

/** What the file of a picture says of it. */
export function describePicture(
  { title, alt, longDescription, source, licence }: PictureText,
  dataset: Dataset,
  { view, link }: SeenIn,
): PictureDescription {
  return {
    title,
    alt,
    longDescription,
    source,
    licence,
    licenceUrl: dataset.licence?.url ?? '',
    record: {
      view,
      ...(link !== undefined && { link }),
      data: { title: dataset.title, compiled: dataset.compiled },
    },
  };
}
