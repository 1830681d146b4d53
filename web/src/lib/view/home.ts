import type { Link } from './frame.ts';
import type { RegionPage } from './region.ts';

/** The front page: the newsroom's own region alive, what to try, and the way to every other region. */
export interface HomePage {
  lede: string;
  region: Pick<RegionPage, 'title' | 'lede' | 'big' | 'when' | 'holdings' | 'strip' | 'changes' | 'changesSince'> & {
    page: Link;
  };
  tries: {
    /** A stretch of time to play: the days to stop at, the last being where the link leads. */
    slide?: Link & { days: string[]; text: string };
    /** A target list in the newsroom's own line, ready to copy. */
    copy: { text: string; lines: string[]; all: Link };
    working: Link & { figure: string };
  };
  groups: { heading: string; note?: string; links: (Link & { note?: string })[] }[];
}
