import { desk } from '#lib/server/desk.ts';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';

/** The server is ready when every fact has been read, not before. */
export const init: ServerInit = async () => {
  await desk();
};

/** Fonts are asked for with the page, so that headings settle before they are read. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type, path }) => type === 'css' || (type === 'font' && path.endsWith('.woff2')) });
