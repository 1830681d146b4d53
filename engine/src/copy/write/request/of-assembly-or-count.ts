import {
  assemblyElections,
  NotFound,
  slugOf,
  stvContests,
  type AssemblyElection,
  type ElectoralRecord,
  type IsoDate,
  type ListRegion,
  type StvContestHeld,
} from '../../../record/index.ts';
import { nearest } from '../../../record/names.ts';
import type { HouseStyle } from '../../house-style.ts';
import { assemblyRegion, assemblyResult } from '../assembly-result.ts';
import type { Story } from '../story.ts';
import { transferableResult } from '../transferable-result.ts';
import { voiceOf } from '../voice.ts';
import { CannotWrite, dayOf, type WriteRequest } from './request.ts';

/** An assembly, or one of its regions: `scotland`, `lothian`. */
export function assemblyStory(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): Story {
  const slug = slugOf(request.of);
  const all = assemblyElections(record).flatMap((election) => [
    ...(election.place === slug ? [{ election, region: undefined, date: election.date }] : []),
    // London is a region of its own, and told as a whole.
    ...election.regions
      .filter((each) => each.slug === slug && each.slug !== election.place)
      .map((region): Held => ({ election, region, date: election.date })),
  ]);
  if (all.length === 0) {
    const known = assemblyElections(record).flatMap(({ place, regions }) => [
      place,
      ...regions.map((each) => each.slug),
    ]);
    throw new NotFound(
      'region',
      request.of,
      nearest(request.of, [...new Set(known)]),
      'try scotland, wales or london.',
    );
  }
  const { election, region, date } = lastOf(all, request);
  const voice = voiceOf(record, style, dayOf(request, date));
  return region ? assemblyRegion(voice, election, region) : assemblyResult(voice, election);
}

interface Held {
  readonly election: AssemblyElection;
  readonly region: ListRegion | undefined;
  readonly date: IsoDate;
}

/** A ward by its name, with that of its council where several have it, or a constituency of the Northern Ireland Assembly. */
export function transferableStory(record: ElectoralRecord, style: HouseStyle, request: WriteRequest): Story {
  const all = stvContests(record);
  const slug = slugOf(request.of);
  const fullSlug = ({ council, slug: own }: StvContestHeld) => (council ? `${own}-${council.slug}` : own);
  const exact = all.filter((each) => fullSlug(each) === slug);
  const found = exact.length > 0 ? exact : all.filter((each) => each.slug === slug);
  if (found.length === 0)
    throw new NotFound(
      'ward',
      request.of,
      nearest(request.of, [...new Set(all.map(({ name }) => name))]),
      'give a Scottish ward or a constituency of the Northern Ireland Assembly.',
    );
  const councils = new Set(found.map(({ council }) => council?.name));
  if (councils.size > 1)
    throw new CannotWrite(
      `Wards of ${[...councils].join(', ')} are called ${request.of}; write the council after it, as in ${fullSlug(found[0]!)}.`,
    );
  const contest = lastOf(found, request);
  return transferableResult(voiceOf(record, style, dayOf(request, contest.date)), contest);
}

/** The one of the election named, else the last by the day. */
function lastOf<Of extends { readonly date: IsoDate }>(
  all: readonly Of[],
  { election, on, today, of }: WriteRequest,
): Of {
  const day = election?.slice(-10);
  const found = all.findLast(({ date }) => (day === undefined ? date <= (on ?? today) : date === day));
  if (found) return found;
  throw new CannotWrite(
    `No such election of ${of} is held; those held are of ${all.map(({ date }) => date).join(', ')}.`,
  );
}
