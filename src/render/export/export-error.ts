/** Why an image cannot be made: no graph, nothing to show, or an impossible size. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
