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

/** Words on one line, ended by an ellipsis where there is no room for all of them. */
export function line(text: string, style: Style): Box {
  const oneLine = { display: 'block', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };
  return { type: 'div', props: { style: { ...oneLine, ...style }, children: plainText(text) } };
}
