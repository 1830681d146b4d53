import { plainText } from '../plain-text.ts';

/** A box of the layout: what satori takes for an element. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}

type Style = Readonly<Record<string, string | number>>;

/** Boxes side by side. */
export function row(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Boxes one under another. */
export function column(style: Style, ...children: readonly Box[]): Box {
  return row({ flexDirection: 'column', ...style }, ...children);
}

/** Words that may take several lines. */
export function words(text: string, style: Style): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: plainText(text) } };
}

/** A letter is about so wide, as a part of the height of the type. */
const LETTER = 0.56;
const USUAL_SIZE = 30;

/**
 * Words on one line, ended by an ellipsis where they could be too long for the `width` or `maxWidth` of their style. Words that surely
 * fit are not cut to it, because each cut costs as long as drawing a whole line.
 */
export function line(text: string, style: Style): Box {
  const said = plainText(text);
  const room = Number(style['maxWidth'] ?? style['width'] ?? Infinity);
  const fits = said.length * Number(style['fontSize'] ?? USUAL_SIZE) * LETTER <= room;
  const cut = { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' };
  return {
    type: 'div',
    props: { style: { whiteSpace: 'nowrap', ...(fits ? { display: 'flex' } : cut), ...style }, children: said },
  };
}
