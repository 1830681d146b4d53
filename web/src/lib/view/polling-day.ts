import type { Link } from './frame.ts';

/** One kind of election on a polling day. */
export interface PollRow {
  what: string;
  /** "22 councils" */
  contests: string;
  system: string;
  law: string;
  /** Where votes are counted. */
  areas: string;
  when: string;
  notBefore: string;
  links: Link[];
}

/** Everything that voted on a day: in one region, and elsewhere. */
export interface PollingDayPage {
  title: string;
  lede: string;
  /** Said over everything else: no result before a moment. */
  embargo?: { text: string; why: string };
  hereHeading: string;
  here: PollRow[];
  elsewhere: PollRow[];
  regions: (Link & { current?: boolean })[];
  others: (Link & { current?: boolean })[];
  downloads: Link[];
}

/** Every polling day that is held. */
export interface PollingDaysPage {
  lede: string;
  rows: { day: Link; polls: string }[];
}
