import { stvContests, stvCouncils, stvPolls, type ElectoralRecord } from 'countroom/record';
import type { Found } from '#lib/view/pages.ts';
import { stvWords } from '#lib/words/en-stv.ts';
import { stvPath } from './stv-places.ts';

const w = stvWords.found;

/** Places counted by single transferable vote whose name holds what was typed, and the system itself; each place at its newest poll. */
export function findCounts(record: ElectoralRecord, wanted: string): Found[] {
  const [newest] = stvPolls(record, 'scottish-councils');
  const councils = newest ? [...stvCouncils(record, newest)] : [];
  const places = (['ni-assembly', 'scottish-councils'] as const).flatMap((body) => {
    const [date] = stvPolls(record, body);
    return stvContests(record, body).filter((contest) => contest.date === date && contest.slug.includes(wanted));
  });
  return [
    ...(w.names.includes(wanted) ? [{ text: stvWords.home.title, href: '/stv', kind: w.system }] : []),
    ...councils.flatMap(([slug, wards]) =>
      slug.includes(wanted)
        ? [{ text: wards[0]!.council!.name, href: `/scottish-councils/${slug}`, kind: w.council }]
        : [],
    ),
    ...places.map((contest) => ({
      text: contest.name,
      href: stvPath(contest),
      kind: contest.council ? w.ward(contest.council.name) : w.constituency,
    })),
  ];
}
