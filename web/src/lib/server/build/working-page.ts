import { capital, electionName, longDate, regionWords } from 'countroom/copy';
import {
  countElected,
  countHoldings,
  holdings,
  seatsOn,
  swingPairOf,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from 'countroom/record';
import type { WorkingPage } from '#lib/view/working.ts';
import { words } from '#lib/words/en.ts';
import { holderView, onQuery, partyView } from './names.ts';
import { candidateKey } from './working-links.ts';
import { workingView } from './workings.ts';

const OF_CONTEST = ['majority', 'majority share', 'votes to change hands', 'turnout'] as const;
const OF_PARTY = ['votes', 'share', 'change', 'required swing'] as const;

/** Every figure of a contest with its working. */
export function contestWorkings(record: ElectoralRecord, contest: Contest): WorkingPage {
  const { area, election } = contest;
  const pair = swingPairOf(record, contest);
  const whole = OF_CONTEST.map((measure) => workingView(record, anchor(measure), { measure, contest }));
  const swing = pair ? [workingView(record, 'swing', { measure: 'swing', contest, ...pair })] : [];
  const candidates = contest.candidacies.map((candidacy) => ({
    heading: `${candidacy.candidate || partyView(record, candidacy.party).name}, ${partyView(record, candidacy.party).name}`,
    workings: OF_PARTY.map((measure) =>
      workingView(record, `${anchor(measure)}-${candidateKey(contest, candidacy)}`, {
        measure,
        contest,
        party: candidacy.party,
        candidacy,
      }),
    ),
  }));
  return {
    title: `${words.working.heading}: ${area.name}, ${electionName(election)}`,
    back: { text: `${area.name}, ${electionName(election)}`, href: `/seats/${area.slug}/${election.id}` },
    command: `countroom explain ${area.slug} majority --election ${election.id}`,
    groups: [{ heading: capital(electionName(election)), workings: [...whole, ...swing] }, ...candidates],
  };
}

/** The seats of each party in a region on a day with their working. */
export function regionWorkings(record: ElectoralRecord, region: Region, on: IsoDate, today: IsoDate): WorkingPage {
  const areas = seatsOn(record, region, on);
  const held = holdings(record, areas, on);
  const counted = [...countHoldings(held), ...countElected(held)].map(({ party }) => party);
  const parties = [...new Set(counted)].filter((party) => record.parties().has(party));
  return {
    title: `${words.working.heading}: ${regionWords(region)}, ${longDate(on)}`,
    back: { text: `${region.name}, ${longDate(on)}`, href: `/${region.id}${onQuery(on, today)}` },
    command: `countroom explain ${region.id} seats-held --party ${parties[0] ?? 'con'} --on ${on}`,
    groups: parties.map((party) => ({
      heading: holderView(record, party).name,
      workings: (['seats held', 'seats won', 'net change'] as const).map((measure) =>
        workingView(record, `${anchor(measure)}-${party}`, { measure, areas, on, party }),
      ),
    })),
  };
}

function anchor(measure: string): string {
  return measure.replaceAll(' ', '-');
}
