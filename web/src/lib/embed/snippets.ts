import type { Widget } from './scope.ts';

/** Heights that hold a widget in a narrow column, for a page where nothing tells the frame how high to be. */
const HEIGHTS: Record<Widget, number> = { holdings: 440, strip: 420, targets: 640, seat: 720 };

export function heightOf(widget: Widget): number {
  return HEIGHTS[widget];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);
}

interface Placed {
  /** Whole address of the widget. */
  src: string;
  title: string;
  height: number;
  /** Pixels at most; the whole column where it is absent. */
  width?: number;
}

/** A frame to paste into a page. */
export function frameHtml({ src, title, height, width }: Placed): string {
  const style = `border:0;min-width:280px${width ? `;max-width:${width}px` : ''}`;
  return `<iframe title="${attribute(title)}" src="${attribute(src)}" width="100%" height="${height}" loading="lazy" style="${style}" sandbox="allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation"></iframe>`;
}

/** A picture that leads to the page, in a form that the host script turns into a frame. */
export function scriptHtml(placed: Placed & { page: string; image: string; alt: string; script: string }): string {
  const { src, title, height, width, page, image, alt, script } = placed;
  const data = [
    `data-embed="${attribute(src)}"`,
    `data-title="${attribute(title)}"`,
    `data-height="${height}"`,
    ...(width ? [`data-width="${width}"`] : []),
  ];
  return `<a class="countroom-embed" href="${attribute(page)}" ${data.join(' ')}>${imageTag(image, alt)}</a>\n<script async src="${attribute(script)}"></script>`;
}

/** The picture alone, leading to the page. */
export function imageHtml({ page, image, alt }: { page: string; image: string; alt: string }): string {
  return `<a href="${attribute(page)}">${imageTag(image, alt)}</a>`;
}

function imageTag(image: string, alt: string): string {
  return `<img src="${attribute(image)}" alt="${attribute(alt)}" width="600" height="315" style="max-width:100%;height:auto">`;
}
