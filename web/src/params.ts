import { defineParams } from '@sveltejs/kit/params';

/** The two files that every list has at its own address. */
export const params = defineParams({
  twin: (param) => (param === 'csv' || param === 'json' ? param : undefined),
});
