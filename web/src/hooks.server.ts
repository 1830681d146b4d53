import type { Handle } from '@sveltejs/kit/hooks';

/** Fonts are asked for with the page, so that headings settle before they are read. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type, path }) => type === 'css' || (type === 'font' && path.endsWith('.woff2')) });
