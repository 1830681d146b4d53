import { areasByShare, councilsOf, europeanAreas, type Region } from '../../../record/index.ts';
import { listing, NOTHING, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { regionWords } from '../places.ts';
import { number, perCent } from './figures.ts';
import { europeanSince } from './region-ahead.ts';
import { who } from './sides.ts';

/** How a region's districts voted at a European election: who came first in how many, and where the first was strongest. */
export function europeanInRegion(voice: Voice, region: Region, election: string): Sentence {
  const codes = new Set([...councilsOf(voice.record, region)].map(({ gss }) => gss));
  const areas = europeanAreas(voice.record, election).filter(({ gss }) => codes.has(gss));
  const firsts = [
    ...Map.groupBy(
      areas.flatMap(({ top }) => top[0] ?? []),
      ({ party }) => party,
    ),
  ].toSorted((a, b) => b[1].length - a[1].length);
  const [first] = firsts;
  if (!first) return NOTHING;
  const [party, won] = first;
  const best = areasByShare(voice.record, { election, party })
    .filter(({ area }) => codes.has(area.gss))
    .slice(0, 3);
  if (areas.length === 1) {
    const share = perCent(voice, best[0]!.part.share, 'share', `${areas[0]!.slug}/${party}`);
    return said`At ${europeanSince(election)}, ${who(voice, party)} came first in ${regionWords(region)} with ${share}.`;
  }
  const named = best.map(
    ({ area, part }) => said`${area.name} (${perCent(voice, part.share, 'share', `${area.slug}/${party}`)})`,
  );
  const count = number(won.length, 'districts led', `${region.id}/${party}`);
  const of = number(areas.length, 'districts', region.id);
  const led = won.length === areas.length ? said`all ${of}` : said`${count} of the ${of}`;
  return said`At ${europeanSince(election)}, ${who(voice, party)} came first in ${led} districts in ${regionWords(region)}; their largest shares were in ${listing(named)}.`;
}
