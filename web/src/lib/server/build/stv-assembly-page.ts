import { longDate, percent, spelt } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import {
  stvContests,
  stvPolls,
  stvSheet,
  type ElectoralRecord,
  type StvContestHeld,
  type StvPartyTotal,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { StvAssemblyPage } from '#lib/view/stv-held.ts';
import { stvWords } from '#lib/words/en-stv.ts';
import { totalsOf, votesOf } from './stv-parties.ts';
import { seatsOf, stvFoot, stvFrame, stvParty } from './stv-places.ts';

const w = stvWords.assembly;
const PATH = '/ni-assembly';

/** The Assembly's polls, newest first: seats by party, and who was elected in each constituency. */
export function stvAssemblyPage(record: ElectoralRecord): StvAssemblyPage {
  const contests = stvContests(record, 'ni-assembly');
  const polls = stvPolls(record, 'ni-assembly');
  const places = Map.groupBy(contests, ({ slug }) => slug);
  const faulty = contests.filter((contest) =>
    stvSheet(record, contest)?.problems.some(({ level }) => level === 'error'),
  );
  return {
    title: w.title,
    lede: w.lede(places.size, contests.length, spelt(faulty.length)),
    big: { value: String(polls.length), label: w.big(polls.length) },
    polls: polls.map(longDate),
    partiesCaption: w.partiesCaption,
    parties: partiesOf(
      record,
      polls.map((date) => contests.filter((contest) => contest.date === date)),
    ),
    rows: [...places.values()]
      .toSorted(([a], [b]) => a!.name.localeCompare(b!.name, 'en'))
      .map((held) => ({
        name: held[0]!.name,
        cells: polls
          .flatMap((date) => held.find((contest) => contest.date === date) ?? [])
          .map((contest) => seatsOf(record, contest)),
      })),
    missing: [...w.missing],
    ...stvFoot(PATH),
  };
}

export function stvAssemblyFrame(record: ElectoralRecord, home: string): Frame {
  return stvFrame(record, home, { text: stvWords.home.title, href: '/stv' }, [
    stvContests(record, 'ni-assembly')[0]!.cite,
  ]);
}

/** Parties that won a seat at any of the polls, by seats at the newest. */
function partiesOf(record: ElectoralRecord, polls: readonly (readonly StvContestHeld[])[]): StvAssemblyPage['parties'] {
  const totals = polls.map((contests) => totalsOf(contests));
  const same = (a: StvPartyTotal) => (b: StvPartyTotal) => a.party === b.party && a.partyName === b.partyName;
  const all = totals.flat().filter(({ seats }) => seats > 0);
  const once = all.filter((total, index) => all.findIndex(same(total)) === index);
  return once.map((party) => ({
    party: stvParty(record, party),
    polls: totals.map((poll) => {
      const total = poll.find(same(party));
      return total
        ? { seats: String(total.seats), share: percent(ratio(total.firstPreferences, votesOf(poll))) }
        : { seats: '0', share: '' };
    }),
  }));
}
