import * as v from 'valibot';
import { textSchema } from './common.js';

/** A question that a reader may begin with, and the address of what answers it. */
export const questionSchema = v.strictObject({
  title: v.pipe(textSchema, v.description('The question: "Who owns Nissan today?".')),
  address: v.pipe(
    textSchema,
    v.description(
      'What answers it, as the fragment of an address with "url-state" says it: "view=focus&selected=nissan".',
    ),
  ),
});

export type Question = v.InferOutput<typeof questionSchema>;
