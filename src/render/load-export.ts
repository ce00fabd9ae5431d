/** Loads what makes pictures and reads them again, which is not needed to show the first scene. */
export async function loadExport(): Promise<typeof import('./export/index.js')> {
  return import('./export/index.js');
}
