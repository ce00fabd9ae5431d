/** Loads what exports images, which is not needed to show the first scene. */
export async function loadExport(): Promise<typeof import('./export/export-png.js')> {
  return import('./export/export-png.js');
}
