import type { Bloc } from '../blocs/blocs.ts';

/** The seats that an exit poll gives to blocs in Great Britain, without the Speaker; a bloc it does not name is absent, which is not 0. */
export interface ExitPoll {
  readonly seats: Partial<Record<Bloc, number>>;
}

/**
 * How far exit polls have been out, seats, root mean square 2005 to 2024: the uncertainty with which a published total is read. A back-test gives
 * the errors of the other nights instead (`exitPollErrors`).
 */
export const EXIT_POLL_SD: Readonly<Partial<Record<Bloc, number>>> = {
  con: 9,
  lab: 7.5,
  ld: 5,
  ref: 4,
  green: 1.2,
  snp: 4,
  pc: 1,
};
