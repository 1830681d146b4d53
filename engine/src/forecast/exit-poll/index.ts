export { EXIT_POLL_SD, type ExitPoll } from './exit-poll.ts';
export { invert, type Inversion, type InversionOptions } from './inversion.ts';
export { seatSd, type Mrp } from './seat-model.ts';
export { type NationalShares } from './parameters.ts';
