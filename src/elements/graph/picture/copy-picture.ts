/**
 * Copies a picture, with a text for places that take no picture. Resolves to whether the browser
 * allowed that. To be called at once when the reader asks for it; the picture may come later.
 */
export async function copyPicture(png: Promise<Blob>, text: string): Promise<boolean> {
  try {
    const words = new Blob([text], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png, 'text/plain': words })]);
    return true;
  } catch {
    // What is wrong with the picture itself is said where it is composed.
    return false;
  }
}
