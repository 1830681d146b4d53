import type { Link } from './frame.ts';

/** The date a page speaks of, and the dates it can be moved to. */
export interface DateChoice {
  /** `YYYY-MM-DD` */
  on: string;
  min: string;
  max: string;
  action: string;
  /** Carried along by the form. */
  keep: { name: string; value: string }[];
  /** Elections and dissolutions, in order. */
  ticks: (Link & { title: string; date: string; kind: 'election' | 'dissolution' | 'today'; current?: boolean })[];
  /** Days on which something changed, in order. */
  events: readonly string[];
  /** To the change before the day, and after it. */
  earlier?: Link;
  later?: Link;
}
