import { averageMrp, type Mrp, type Night } from '../../forecast/index.ts';
import type { IsoDate } from '../../record/index.ts';
import type { KeptFile } from './kept-files.ts';
import { keptMrp, mrpFiles, type MrpTold } from './own-mrp.ts';

/** The estimates seat by seat that count on a day, as one. */
export interface MrpsInUse {
  readonly mrp: Mrp;
  /** Each weighs the same; the oldest first. */
  readonly from: readonly KeptFile<MrpTold>[];
}

/**
 * The desk's estimates seat by seat averaged: of each source the newest that had been added by the day and is not out of date, all of the same weight.
 * Nothing where there is none.
 *
 * @throws ImportRefused when one has no seat of the night.
 */
export function mrpsInUse(home: string, night: Night, on: IsoDate): MrpsInUse | undefined {
  const counted = mrpFiles(home).filter(({ addedAt, until }) => addedAt.slice(0, 10) <= on && on <= until);
  const from = [...new Map(counted.map((each) => [each.source, each])).values()];
  if (from.length === 0) return undefined;
  return { mrp: averageMrp(from.map(({ number }) => keptMrp(home, number, night)!.read.mrp)), from };
}
