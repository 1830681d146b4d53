import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
  /** The two files that every list has at its own address. */
  twin: (param) => (param === 'csv' || param === 'json' ? param : undefined),
  /** A contest of a seat as a file. */
  contestFile: (param) => (/\.(csv|json)$/.test(param) ? param : undefined),
});
