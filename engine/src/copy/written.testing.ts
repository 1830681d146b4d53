import {
  assemblyElections,
  commissionerElections,
  councils,
  europeanElections,
  europeanRegions,
  generals,
  localNights,
  mayoralElections,
  nightsOf,
  stvContests,
  type ElectoralRecord,
  type StvContestHeld,
} from '../record/index.ts';
import { DEFAULT_STYLE } from './index.ts';
import { CannotWrite, WRITTEN, writeCopy, type Story, type WriteRequest } from './write/index.ts';

/** Random stories of every kind, with where their figures stand: what the round trip of copy is tried on. */

const TODAY = '2026-11-01';

/** The same stories in every run: a linear congruential generator (Numerical Recipes). */
export function randomFrom(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return list[Math.floor((state / 4_294_967_296) * list.length)]!;
  };
}

type Pick = ReturnType<typeof randomFrom>;
type Ask = () => WriteRequest;

const REGIONS = ['anglia', 'norfolk', 'essex', 'suffolk', 'wales', 'kent', 'devon', 'north-east', 'west-midlands'];
const DAYS = ['2014-10-01', '2016-07-01', '2018-09-09', '2019-11-10', '2022-06-01', '2024-06-20', '2026-05-01'];

/** A request of each kind; a kind ending in `, later` is written long after its poll. */
export function requests(record: ElectoralRecord, pick: Pick): Readonly<Record<string, Ask>> {
  const polls = generals(record).filter(({ polledOn }) => polledOn >= '2010');
  const byElections = [...record.elections().values()].filter(({ kind }) => kind === 'by-election');
  const offices = [...commissionerElections(record), ...mayoralElections(record)];
  const all = [...councils(record).values()];
  const ask = (kind: WriteRequest['kind'], of: string, rest: Partial<WriteRequest> = {}): WriteRequest => ({
    kind,
    of,
    today: TODAY,
    ...rest,
  });
  const seat = (kind: WriteRequest['kind'], rest: Partial<WriteRequest> = {}): Ask => {
    return () => {
      const { id } = pick(polls);
      return ask(kind, pick([...record.contests(id).values()]).area.name, { election: id, ...rest });
    };
  };
  const ahead = (kind: WriteRequest['kind']): Ask => {
    return () => ({ ...seat(kind)(), election: undefined, on: pick(DAYS) });
  };
  const region = (kind: WriteRequest['kind'], election: () => Partial<WriteRequest>): Ask => {
    return () => ask(kind, pick(REGIONS), election());
  };
  const night = () => ({ election: `local.${pick(localNights())}` });
  const council: Ask = () => {
    const chosen = pick(all);
    return ask('council-result', chosen.name, { election: `local.${pick(nightsOf(record, chosen))}` });
  };
  const [assemblySeats, wards] = [stvContests(record, 'ni-assembly'), stvContests(record, 'scottish-councils')];
  const wardOrSeat = ({ slug, council, date }: StvContestHeld) =>
    ask('transferable-result', council ? `${slug}-${council.slug}` : slug, { election: `stv.${date}` });
  return {
    'seat-result': seat('seat-result'),
    'seat-result, later': later(seat('seat-result'), pick),
    'by-election': () => {
      const { id } = pick(byElections);
      return ask('by-election', [...record.contests(id).values()][0]!.area.name, { election: id });
    },
    'seat-profile': ahead('seat-profile'),
    'leader-visit': ahead('leader-visit'),
    'script of 10 seconds': seat('script', { length: 10 }),
    'script of 20 seconds': seat('script', { length: 20 }),
    'script of 40 seconds': seat('script', { length: 40 }),
    'lower-third': seat('lower-third'),
    caption: seat('caption'),
    push: seat('push'),
    'candidate-list': seat('candidate-list'),
    'region-preview': region('region-preview', () => ({ on: pick(DAYS) })),
    'battleground-preview': region('battleground-preview', () => ({ on: pick(DAYS) })),
    'region-summary': region('region-summary', () => ({ election: pick(polls).id })),
    'region-summary, later': later(
      region('region-summary', () => ({ election: pick(polls).id })),
      pick,
    ),
    'exit-poll': region('exit-poll', () => ({ election: pick(polls).id })),
    'exit-poll-night': region('exit-poll-night', () => ({ election: pick(polls).id })),
    'council-round-up': region('council-round-up', night),
    'local-count-day': region('local-count-day', night),
    'local-count-day, before': region('local-count-day', () => {
      const { election } = night();
      return { election, on: `${election.slice(-10, -2)}01` };
    }),
    'council-result': council,
    'council-result, later': later(council, pick),
    'european-result': () => {
      const election = pick(europeanElections(record));
      return ask('european-result', pick(europeanRegions(record, election)).name, { election });
    },
    'assembly-result': () => {
      const { place, election, regions } = pick(assemblyElections(record));
      return ask('assembly-result', pick([place, place, ...regions.map(({ slug }) => slug)]), { election });
    },
    'transferable-result': () => wardOrSeat(pick([pick(assemblySeats), pick(wards)])),
    'transferable-result, later': later(() => wardOrSeat(pick([pick(assemblySeats), pick(wards)])), pick),
    'office-result': () => {
      const election = pick(offices);
      return ask('office-result', 'force' in election ? election.force : 'london', { election: election.id });
    },
  };
}

function later(of: Ask, pick: Pick): Ask {
  return () => {
    const request = of();
    const days = DAYS.filter((day) => day > request.election!.slice(-10));
    return days.length > 0 ? { ...request, on: pick(days) } : request;
  };
}

/** A story as one text, with where its figures stand. */
export interface Told {
  readonly story: Story;
  readonly text: string;
  readonly region: string | undefined;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly figure: string }[];
}

/** Some stories of a kind; what nothing is held of is asked for again. */
export function written(record: ElectoralRecord, ask: Ask, count: number): readonly Told[] {
  const told: Told[] = [];
  for (let tries = 0; told.length < count && tries < count * 12; tries += 1) {
    const request = ask();
    const region = WRITTEN[request.kind] === 'region' ? request.of : undefined;
    try {
      told.push(...writeCopy(record, DEFAULT_STYLE, request).map((story) => toldOf(story, region)));
    } catch (error) {
      if (!(error instanceof CannotWrite) && !(error instanceof Error && error.name === 'NotFound')) throw error;
    }
  }
  return told.slice(0, count);
}

const LINES_ALONE = new Set<Story['kind']>(['lower-third', 'caption', 'push']);

function toldOf(story: Story, region: string | undefined): Told {
  const alone = LINES_ALONE.has(story.kind);
  let text = alone ? '' : `${story.headline}\n`;
  const marks: { start: number; end: number; figure: string }[] = [];
  for (const paragraph of story.paragraphs) {
    if (!alone) text += '\n';
    for (const sentence of paragraph) {
      for (const { span, figure } of sentence.marks)
        marks.push({ start: text.length + span[0], end: text.length + span[1], figure });
      text += `${sentence.text} `;
    }
    text += '\n';
  }
  // A story of one council or seat among those of a region says itself where it is.
  const own = ['region-preview', 'region-summary', 'exit-poll', 'council-round-up'].includes(story.kind);
  return { story, text, region: own ? region : undefined, marks };
}
