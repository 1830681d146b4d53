import {
  findRegion,
  seatsOn,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
  type WorkingRequest,
} from 'countroom/record';
import type { Working } from '#lib/view/working.ts';
import { contestsOfName } from './seat-history.ts';
import { workingView } from './workings.ts';

/** A figure in a story: what it is, whose, and as it is written. */
export interface Written {
  readonly figure: string;
  /** `peterborough`, `peterborough/lab`, `peterborough/con/lab`, `anglia/lab`. */
  readonly subject: string;
  readonly words: string;
}

/** The working of a figure as of a day, where the record can explain it and comes to what is written. */
export function workingOf(record: ElectoralRecord, written: Written, on: IsoDate): Working | undefined {
  const request = requestOf(record, written, on);
  const working = request && workingView(record, '', request);
  return working && digits(working.value) === digits(written.words) ? working : undefined;
}

function requestOf(record: ElectoralRecord, { figure, subject }: Written, on: IsoDate): WorkingRequest | undefined {
  const [place = '', ...rest] = subject.split('/');
  const party = rest.at(-1);
  if (figure === 'seats held' || figure === 'seats won') {
    if (!party || !record.regions().has(place)) return undefined;
    return { measure: figure, areas: seatsOn(record, findRegion(record, place), on), on, party };
  }
  const contest = contestOf(record, place, on, rest);
  if (!contest) return undefined;
  switch (figure) {
    case 'majority':
    case 'majority share':
    case 'turnout':
    case 'votes to change hands':
      return { measure: figure, contest };
    case 'votes':
    case 'share':
    case 'change':
    case 'required swing':
      return party && stoodIn(contest, party) ? { measure: figure, contest, party } : undefined;
    case 'swing':
      return rest.length === 2 ? { measure: figure, contest, from: rest[0]!, to: rest[1]! } : undefined;
    default:
      return undefined;
  }
}

/** The last contest of a seat by that day, or the one of the year that is named. */
function contestOf(record: ElectoralRecord, slug: string, on: IsoDate, rest: readonly string[]): Contest | undefined {
  const area = [...record.areas().values()].findLast((each) => each.slug === slug);
  if (!area) return undefined;
  const year = rest.find((each) => /^\d{4}$/.test(each));
  return contestsOfName(record, area, on).findLast(({ polledOn }) => year === undefined || polledOn.startsWith(year));
}

function stoodIn(contest: Contest, party: string): boolean {
  return contest.candidacies.some((each) => each.party === party);
}

function digits(text: string): string {
  return text.replaceAll(/[^\d.]/g, '').replace(/\.$/, '');
}
