import type { Link } from './frame.ts';
import type { Party } from './party.ts';
import type { RangeTable } from './ranges.ts';

/** How often a party has each number of seats: bars of ten seats, places and heights parts of 1000. */
export interface Histogram {
  party: Party;
  summary: string;
  bars: { at: number; width: number; height: number }[];
  ticks: { at: number; text: string }[];
  /** The majority. */
  line?: number;
}

export interface ForecastSeat {
  seat: Link;
  before: Party;
  chances: { party: Party; chance: string; part: number }[];
}

export interface ForecastPage {
  title: string;
  /** Said in place of everything else where there is none, as while people vote. */
  instead?: string;
  answer?: {
    lede: string;
    house?: string;
    fresh?: string;
    /** Which estimates seat by seat it stands on. */
    mrps?: string;
    regions: (Link & { current?: boolean })[];
    seats: RangeTable;
    chances: { text: string; chance: string; part: number }[];
    histograms: Histogram[];
    bins: { parties: Party[]; rows: { seats: string; chances: string[] }[] };
    tipping?: { party: Party; rows: (ForecastSeat & { rank: string; chance: string; target: boolean })[] };
    region?: { name: string; counties: { name: string; seats: ForecastSeat[] }[] };
    backTest: {
      sentence: string;
      rows: { year: string; wrong: string; rmse: string; brier: string; ranges: { text: string; held: boolean }[] }[];
      parties: Party[];
    };
    method: string[];
    downloads: Link[];
  };
}

/** The block of a seat's page. */
export interface SeatForecast {
  said: string;
  chances: ForecastSeat['chances'];
}
