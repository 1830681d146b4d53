export { backTestNationalShare, type Check, type NationalShareBackTest, type PartyScore } from './back-test.ts';
export { INTERVAL } from './interval.ts';
export { FEWEST_WARDS } from './base-night.ts';
export { DRAWS, nationalShare } from './national-share.ts';
export { SHARES_OF, type BaseNight, type NationalShare, type NationalVote, type ShareOf } from './types.ts';
export { nationalShareSources } from './sources.ts';
