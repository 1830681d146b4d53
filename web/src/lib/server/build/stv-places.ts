import { longDate } from 'countroom/copy';
import {
  sourcesOf,
  stvSheet,
  type Cite,
  type ElectoralRecord,
  type StvCandidacy,
  type StvContestHeld,
} from 'countroom/record';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { Party } from '#lib/view/party.ts';
import type { StvFoot, StvSeats } from '#lib/view/stv-held.ts';
import { stvWords as w } from '#lib/words/en-stv.ts';
import { regionOf } from '../question.ts';
import { initialsOf } from './council-common.ts';
import { downloadsOf } from './list-bases.ts';
import { partyView, siteNav } from './names.ts';

/** The address of a count, of a council's wards, or of a body. */
export function stvPath({
  body,
  council,
  slug,
  date,
}: Pick<StvContestHeld, 'body' | 'council' | 'slug' | 'date'>): string {
  return ['', body, council?.slug, slug, date].filter((part) => part !== undefined).join('/');
}

/** A party for the page; one that the registry does not have keeps its own name. */
export function stvParty(
  record: ElectoralRecord,
  { party, partyName }: Pick<StvCandidacy, 'party' | 'partyName'>,
): Party {
  return partyName ? { key: party, short: partyName, name: partyName } : partyView(record, party);
}

/** Who was elected, in order where the count is held, as squares that lead to it. */
export function seatsOf(record: ElectoralRecord, contest: StvContestHeld): StvSeats {
  const held = stvSheet(record, contest);
  const elected = held
    ? held.count.elected.map((at) => contest.candidates[at]!)
    : contest.candidates.filter((each) => each.elected);
  const names = elected.map((each) => `${each.name} (${stvParty(record, each).short})`);
  return {
    href: stvPath(contest),
    label: `${contest.name}, ${longDate(contest.date)}: ${names.join(', ')}`,
    seats: elected.map((each) => ({
      party: stvParty(record, each),
      initials: each.partyName ? 'oth' : initialsOf(record, each.party),
    })),
    faults: held ? held.problems.filter(({ level }) => level === 'error').length : 0,
  };
}

/** Whether the count of a contest says who won each place but not how. */
export function hasSheet(record: ElectoralRecord, contest: StvContestHeld): boolean {
  return stvSheet(record, contest) !== undefined;
}

const SHARE_ALIKE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The files beside a page; counts carry their licence on. */
export function stvFoot(path: string): StvFoot {
  return { downloads: downloadsOf(path), licence: { text: w.sharedAlike, href: SHARE_ALIKE } };
}

/** What stands around a page of counts. */
export function stvFrame(record: ElectoralRecord, home: string, about: Link, cites: readonly Cite[]): Frame {
  const lines = cites
    .flatMap((cite) => sourcesOf(record, cite))
    .map((source) => source.attribution || `${source.publisher}: ${source.title}`);
  return { about, nav: siteNav(regionOf(record, home), undefined), sources: [...new Set(lines)] };
}
