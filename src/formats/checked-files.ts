/**
 * The SHA-256 digests, in base64, of data files that have been checked
 * completely and without a warning. The build of the site lists its own; the
 * sources list none.
 */
export const CHECKED_FILES: readonly string[] = [];
