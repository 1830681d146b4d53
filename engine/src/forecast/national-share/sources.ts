import { sourcesOf, wardsOn, type ElectoralRecord, type IsoDate, type Source } from '../../record/index.ts';
import type { NationalShare } from './types.ts';

/**
 * Who published the wards and the figures that a night's projection rests on, each once. Some of the wards are shared alike, and so is what
 * is made of them: the licence of each source says which.
 */
export function nationalShareSources(record: ElectoralRecord, share: NationalShare): readonly Source[] {
  const used = share.bases.filter(({ vote }) => vote);
  const nights = share.projected ? [...used.map((base) => base.night), share.night] : [];
  const figures = [share.published, ...used.map((base) => base.published)].flatMap((figure) => figure?.cite ?? []);
  const cites = [...figures, ...nights.flatMap((night) => aWard(record, night))];
  return [...new Map(cites.flatMap((cite) => sourcesOf(record, cite)).map((source) => [source.id, source])).values()];
}

/** Any ward of a night: all of them are from one file. */
function aWard(record: ElectoralRecord, night: IsoDate) {
  return [...wardsOn(record, night).values()].slice(0, 1).flatMap(([ward]) => ward?.cite ?? []);
}
