import type { View } from './constants.ts';

/**
 * A view for a night that has an exit poll: what moves all seats of the country or of a nation together, and slopes through all of them, are the
 * poll's to tell. Seats that declare first are no sample: they are safe, and from a corner or two. A part of the kernel that reaches every seat
 * carries what is particular to them across the country, against a poll that was taken in all of it; parts that fade with unlikeness and
 * distance, and those of who holds and who contends, say of other seats what these are like.
 */
export function leftToExitPoll({ shared, own, scale }: View): View {
  return { shared: { ...shared, everywhere: 0, nation: 0, linear: 0, expected: 0 }, own, scale };
}
