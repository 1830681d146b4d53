import type { Fit } from '../figures/fits.ts';

/** The words in which the checker gives its reasons. */
export const SAYS = {
  comesTo: 'is',
  points: 'points',
  notHeld: 'The record does not hold what this would be checked against.',
  elsewhere: 'The figure is right for something the text does not name:',
  unclear: 'The text does not say clearly enough whose figure this is; as near as can be told,',
  fit: {
    fits: () => '',
    loosely: () => '',
    not: () => '',
    cut: (exact) => ` The figure was cut, not rounded: it is ${exact}.`,
    'rounded twice': (exact) => ` The figure was rounded twice: it is ${exact}, which rounds once to another.`,
  } satisfies Record<Fit, (exact: string) => string>,
} as const;
