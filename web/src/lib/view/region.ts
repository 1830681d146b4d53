import type { DateChoice } from './date.ts';
import type { Link } from './frame.ts';
import type { Holdings } from './holdings.ts';
import type { SeatMap } from './map.ts';
import type { Matrix } from './matrix.ts';
import type { Change, CloseSeat, MarginStrip, RegionFact, SeatList, WatchRow } from './seats.ts';
import type { TargetList } from './targets.ts';

/** A region on a date: everything its page shows. */
export interface RegionPage {
  title: string;
  lede: string;
  /** The page's one large number. */
  big: { value: string; label: string; party: string; working: string };
  when: DateChoice;
  holdings: Holdings;
  strip: MarginStrip;
  changes: Change[];
  /** What the changes are counted from: "since the 2017 election". */
  changesSince: string;
  closest: CloseSeat[];
  closestNote: string;
  map: SeatMap;
  matrix: Matrix;
  targets: TargetList[];
  seats: SeatList;
  watch: WatchRow[];
  facts: RegionFact[];
  /** Polls to come: by-elections called, the general election once Parliament is dissolved. */
  comingUp: { date: string; text: string; href?: string }[];
  /** Named small sets of seats inside the region, with the reason for each. */
  clusters: (Link & { reason: string })[];
  downloads: Link[];
}
