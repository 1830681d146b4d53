import type { Reading } from './constants.ts';

/** A row of amplitudes in the order of `viewOf`, by the election that was left out when it was chosen; `none` was chosen on all. */
export type Table = Readonly<Record<string, readonly number[]>>;

// Written by `npm run choose -- FILE`. How each was chosen stands in chosen.ts.

export const BROAD: Table = {
  'parl.2010-05-06': [8, 4, 0.0125, 0.2, 1, 0.5, 2, 8, 4, 2, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2015-05-07': [4, 4, 0.0125, 0.2, 0.5, 0.5, 4, 16, 2, 1, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2017-06-08': [4, 2, 0.0125, 0.2, 0.5, 0.5, 2, 8, 2, 2, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2019-12-12': [4, 4, 0.025, 0.4, 0.5, 0.5, 4, 16, 2, 1, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  'parl.2024-07-04': [4, 4, 0.025, 0.2, 0.5, 0.5, 2, 8, 4, 2, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
  none: [4, 4, 0.0125, 0.2, 0.5, 0.5, 4, 16, 2, 1, 0.5, 0, 0, 1, 0, 0, 0, 0, 0, 0.015],
};

export const BROAD_OF_MRP: Table = {
  'parl.2017-06-08': [0.25, 0.125, 0.00625, 0.0125, 0.015625, 0.125, 1, 16, 0.5, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.025],
  'parl.2019-12-12': [1, 0.125, 0.025, 0.025, 0.03125, 0.03125, 0.5, 16, 0.25, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.025],
  'parl.2024-07-04': [1, 0.125, 0.025, 0.025, 0.015625, 0.25, 0.25, 8, 0.5, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.02],
  none: [0.5, 0.125, 0.025, 0.025, 0.015625, 0.125, 1, 32, 0.5, 2, 0.125, 0, 0, 2, 0, 0, 0, 0, 0, 0.02],
};

export const CLOSE: Table = {
  'parl.2010-05-06': [9.6, 2, 0.01, 0.2, 0.3, 0.3, 2.5, 9, 0.25, 0.3375, 0.6, 0.05, 3.2, 3, 0.8, 1.6, 10, 10, 10, 0.016],
  'parl.2015-05-07': [4.8, 2, 0.01, 0.2, 0.15, 0.3, 1.25, 9, 1, 1.35, 0.3, 0.05, 3.2, 6, 0.8, 0.1, 3, 10, 10, 0.016],
  'parl.2017-06-08': [2.4, 2, 0.02, 0.2, 0.15, 0.3, 2.5, 9, 0.5, 2.7, 0.6, 0.1, 0.8, 1.5, 0.4, 0.8, 3, 10, 10, 0.016],
  'parl.2019-12-12': [4.8, 2, 0.02, 0.2, 0.075, 0.3, 1.25, 9, 1, 2.7, 0.6, 0.05, 0.8, 1.5, 0.4, 1.6, 10, 10, 10, 0.016],
  'parl.2024-07-04': [4.8, 2, 0.02, 0.2, 0.3, 0.3, 2.5, 9, 1, 2.7, 0.6, 0.1, 1.6, 3, 0.2, 1.6, 3, 10, 10, 0.016],
  none: [4.8, 2, 0.02, 0.2, 0.15, 0.3, 2.5, 9, 1, 2.7, 0.6, 0.05, 1.6, 3, 0.8, 1.6, 3, 10, 10, 0.016],
};

export const READINGS: Readonly<Record<string, Reading>> = {
  'parl.2010-05-06': {
    exitPollParts: [0.5, 0.5],
    untoldAtFirst: { size: 0.06, power: 24 },
    untold: { size: 0.01, targeting: 3 },
  },
  'parl.2015-05-07': {
    exitPollParts: [0.5, 0.5],
    untoldAtFirst: { size: 0.06, power: 24 },
    untold: { size: 0.01, targeting: 3 },
  },
  'parl.2017-06-08': {
    exitPollParts: [0.5, 0.5],
    untoldAtFirst: { size: 0.06, power: 24 },
    untold: { size: 0.01, targeting: 3 },
  },
  'parl.2019-12-12': {
    exitPollParts: [0.5, 0.5],
    untoldAtFirst: { size: 0.06, power: 24 },
    untold: { size: 0.01, targeting: 3 },
  },
  'parl.2024-07-04': {
    exitPollParts: [0.5, 0.5],
    untoldAtFirst: { size: 0.06, power: 24 },
    untold: { size: 0.005, targeting: 3 },
  },
  none: {
    exitPollParts: [0.5, 0.5],
    untoldAtFirst: { size: 0.06, power: 24 },
    untold: { size: 0.01, targeting: 3 },
  },
};
