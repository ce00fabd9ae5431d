/** Loads what only scenes of the network are drawn with. */
export async function loadNetworkDrawing(): Promise<typeof import('./network-drawing.js')> {
  return import('./network-drawing.js');
}
