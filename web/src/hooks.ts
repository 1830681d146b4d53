import type { Transport } from '@sveltejs/kit/hooks';

/** What the load of every public page returns. */
const ofPublicPage = (value: unknown) =>
  typeof value === 'object' && value !== null && 'frame' in value && 'view' in value;

/**
 * Public pages run no scripts of their own, yet the framework would write their data out beside the page before it drops it,
 * which takes longer than drawing the page. Their data stands as one mark there instead.
 */
export const transport: Transport = {
  publicPage: { encode: (value: unknown) => ofPublicPage(value) && 1, decode: () => undefined },
};
