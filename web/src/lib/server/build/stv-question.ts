import { error } from '@sveltejs/kit';
import { stvCandidatesTable, stvStagesTable, type Table } from 'countroom/publish';
import {
  stvContestsOf,
  stvContests,
  stvCouncils,
  stvPolls,
  stvSheet,
  type ElectoralRecord,
  type StvContestHeld,
  type StvPlace,
} from 'countroom/record';
import { longDate } from 'countroom/copy';
import { stvWords } from '#lib/words/en-stv.ts';
import { answer } from '../question.ts';
import { stvPath } from './stv-places.ts';

/** Every contest held of a place, oldest first; the nearest names where none is. */
export function placeOf(record: ElectoralRecord, place: StvPlace): readonly StvContestHeld[] {
  const all = stvContests(record, place.body).filter(({ council }) => council?.slug === place.council);
  return answer(
    () => stvContestsOf(record, place),
    (name) => stvPath(all.findLast((contest) => contest.name === name)!),
  );
}

/** The contest of a place on the day an address names. */
export function contestOn(record: ElectoralRecord, place: StvPlace, date: string): StvContestHeld {
  const contests = placeOf(record, place);
  const found = contests.find((contest) => contest.date === date);
  if (found) return found;
  error(404, {
    message: stvWords.errors.poll(contests[0]!.name, date),
    near: contests.map((contest) => ({ text: `${contest.name}, ${longDate(contest.date)}`, href: stvPath(contest) })),
  });
}

/** The wards held of a council at its newest poll, by name. */
export function wardsOf(record: ElectoralRecord, slug: string): readonly StvContestHeld[] {
  const councils = stvCouncils(record, stvPolls(record, 'scottish-councils')[0]!);
  const wards = councils.get(slug);
  if (wards) return wards;
  const near = [...councils.values()]
    .map(([first]) => first!.council!)
    .filter((council) => council.slug[0] === slug[0]);
  error(404, {
    message: stvWords.errors.council(slug),
    near: near.map((council) => ({ text: council.name, href: `/scottish-councils/${council.slug}` })),
  });
}

/** What a contest has as a file: its stages, or its candidates where those are not held. */
export function contestTable(record: ElectoralRecord, contest: StvContestHeld): Table {
  const table = { name: 'candidates', title: `${contest.name}, ${contest.date}` };
  return stvSheet(record, contest) ? stvStagesTable(record, contest) : stvCandidatesTable(record, [contest], table);
}
