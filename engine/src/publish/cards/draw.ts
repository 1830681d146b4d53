import type { Card, CardSize } from './card.ts';
import { cardFonts } from './fonts.ts';
import { layOut } from './layout.ts';
import { toPng } from './png.ts';

/**
 * Draws a card as a PNG. Text becomes outlines before it is drawn, so that no font of the machine has a say. The painting runs off
 * the main thread; the packages that do it are loaded with the first card.
 *
 * @returns the file: width × height as the size says, well under 300 KB
 */
export async function drawCard(card: Card, size: CardSize): Promise<Buffer> {
  const [{ default: satori }, { renderAsync }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const [width, height] = size.split('x').map(Number) as [number, number];
  const svg = await satori(layOut(card, size) as Parameters<typeof satori>[0], { width, height, fonts: cardFonts() });
  const painted = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return toPng(painted.pixels, painted.width, painted.height);
}
