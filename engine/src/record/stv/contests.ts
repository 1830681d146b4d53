import { onceFor } from '../memo.ts';
import { slugOf } from '../names.ts';
import type { Pack } from '../pack.ts';
import type { ElectoralRecord } from '../record.ts';
import { count, readRows, type Cell } from '../rows.ts';
import type { StvBody, StvCandidacy, StvContestHeld } from './types.ts';

/** The folder each body's counts are in, and whose law they were counted by. */
export const STV_BODIES = {
  'ni-assembly': { folder: 'share-alike/devolved/ni-assembly', rule: 'northern-ireland' },
  'scottish-councils': { folder: 'share-alike/devolved/scottish-councils', rule: 'scottish' },
} as const;

const contests = onceFor((pack: Pack): ReadonlyMap<StvBody, readonly StvContestHeld[]> => {
  const bodies = Object.keys(STV_BODIES) as StvBody[];
  return new Map(bodies.map((body) => [body, read(pack, body)]));
});

/**
 * Every count held of a body elected by single transferable vote, of all of them where none is named, with its candidates: by date, then as
 * the source has them. The sheet of its stages comes from `stvSheet`.
 */
export function stvContests(record: ElectoralRecord, body?: StvBody): readonly StvContestHeld[] {
  const held = contests(record.pack);
  return body === undefined ? [...held.values()].flat() : held.get(body)!;
}

function read({ texts }: Pack, body: StvBody): readonly StvContestHeld[] {
  const { folder, rule } = STV_BODIES[body];
  if (texts.read(`${folder}/contests.csv`) === undefined) return [];
  const candidates = Map.groupBy(readRows(texts, `${folder}/candidates.csv`, candidacy), ({ contest }) => contest);
  return readRows(texts, `${folder}/contests.csv`, (cell, cite): StvContestHeld => {
    const council = body === 'scottish-councils' ? cell('council') : '';
    return {
      id: cell('contest'),
      body,
      rule,
      date: cell('date'),
      area: cell('area'),
      name: cell('name'),
      // The id is `body.place.date`, and `body.council.place.date` for a ward.
      slug: cell('contest').split('.').at(-2)!,
      council: council ? { name: council, slug: slugOf(council) } : undefined,
      seats: Number(cell('seats')),
      electorate: count(cell('electorate')),
      totalPoll: count(cell('total_poll')),
      validPoll: count(cell('valid_poll')),
      rejected: count(cell('rejected')),
      quota: count(cell('quota')),
      candidates: (candidates.get(cell('contest')) ?? []).map((each) => each.candidacy),
      note: body === 'ni-assembly' ? cell('note') : '',
      cite,
    };
  }).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function candidacy(cell: Cell, cite: StvCandidacy['cite']): { contest: string; candidacy: StvCandidacy } {
  return {
    contest: cell('contest'),
    candidacy: {
      name: cell('name'),
      party: cell('party'),
      partyName: cell('party_name') || undefined,
      firstPreferences: count(cell('first_preferences')),
      elected: cell('elected') === 'yes',
      atStage: count(cell('at_stage')),
      cite,
    },
  };
}
