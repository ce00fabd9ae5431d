import type { Browser } from 'playwright';

/** An image without colour: how bright each pixel is, from 0 for black to 255 for white. */
export interface GreyImage {
  width: number;
  height: number;
  brightness: (x: number, y: number) => number;
}

/** Turns a PNG grey, as a printer without colour does. */
export async function readGrey(browser: Browser, png: Buffer): Promise<GreyImage> {
  const page = await browser.newPage();
  try {
    const { width, height, grey } = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.filter = 'grayscale(1)';
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let grey = '';
      for (let index = 0; index < data.length; index += 4) {
        grey += String.fromCharCode(data[index]!);
      }
      return { width: bitmap.width, height: bitmap.height, grey: btoa(grey) };
    }, png.toString('base64'));
    const pixels = Buffer.from(grey, 'base64');
    return { width, height, brightness: (x, y) => pixels[y * width + x] ?? 255 };
  } finally {
    await page.close();
  }
}
