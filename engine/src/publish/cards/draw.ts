import type { Card, CardSize } from './card.ts';
import { layOut } from './layout.ts';
import { toPng } from './png.ts';

/**
 * Draws a card as a PNG. Every letter is an outline before it is painted, so that no font of the machine has a say. The painting runs
 * off the main thread; the package that does it is loaded with the first card.
 *
 * @returns the file: width × height as the size says, well under 300 KB
 */
export async function drawCard(card: Card, size: CardSize): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const painted = await renderAsync(layOut(card, size).svg(), { font: { loadSystemFonts: false } });
  return toPng(painted.pixels, painted.width, painted.height);
}
