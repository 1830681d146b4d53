import { capital, counted, percent } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import {
  stvContests,
  stvCouncils,
  stvPolls,
  stvRecount,
  stvSheet,
  type ElectoralRecord,
  type StvContestHeld,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { StvCouncilPage, StvCouncilsPage } from '#lib/view/stv-held.ts';
import { stvWords } from '#lib/words/en-stv.ts';
import { partyRows, totalsOf } from './stv-parties.ts';
import { hasSheet, seatsOf, stvFoot, stvFrame, stvParty, stvPath } from './stv-places.ts';

const w = stvWords.councils;
const PATH = '/scottish-councils';

/** The councils of which wards are held, at the newest poll. */
export function stvCouncilsPage(record: ElectoralRecord): StvCouncilsPage {
  const councils = stvCouncils(record, stvPolls(record, 'scottish-councils')[0]!);
  const wards = [...councils.values()].flat();
  return {
    title: w.title,
    lede: w.lede(wards.length, councils.size, wards.filter((ward) => hasSheet(record, ward)).length),
    big: { value: String(wards.length), label: w.big },
    councils: [...councils.values()].map((held) => {
      const { name, slug } = held[0]!.council!;
      const seats = totalsOf(held)
        .filter((total) => total.seats > 0)
        .map((total) => ({ party: stvParty(record, total), seats: total.seats }));
      return {
        council: { text: name, href: `${PATH}/${slug}` },
        wards: String(held.length),
        seats,
        total: seats.reduce((sum, each) => sum + each.seats, 0),
      };
    }),
    missing: [...w.missing],
    ...stvFoot(PATH),
  };
}

/** The wards held of one council. */
export function stvCouncilPage(record: ElectoralRecord, wards: readonly StvContestHeld[]): StvCouncilPage {
  const { name, slug } = wards[0]!.council!;
  const seats = wards.reduce((sum, ward) => sum + ward.seats, 0);
  return {
    kind: stvWords.council.kind,
    title: name,
    lede: stvWords.council.lede(capital(counted(wards.length, 'ward')), seats),
    whole: { text: w.title, href: PATH },
    partiesCaption: stvWords.party.caption(name),
    parties: partyRows(record, wards),
    wards: wards.map((ward) => wardRow(record, ward)),
    missing: [stvWords.council.missing],
    ...stvFoot(`${PATH}/${slug}`),
  };
}

export function stvCouncilsFrame(record: ElectoralRecord, home: string): Frame {
  return stvFrame(record, home, { text: stvWords.home.title, href: '/stv' }, [
    stvContests(record, 'scottish-councils')[0]!.cite,
  ]);
}

function wardRow(record: ElectoralRecord, ward: StvContestHeld): StvCouncilPage['wards'][number] {
  const held = stvSheet(record, ward);
  const { validPoll, electorate } = ward;
  return {
    ward: { text: ward.name, href: stvPath(ward) },
    elected: seatsOf(record, ward),
    turnout: validPoll !== undefined && electorate !== undefined ? percent(ratio(validPoll, electorate)) : '—',
    stages: held ? String(held.count.stages.length) : '—',
    note: held ? (stvRecount(record, ward) ? stvWords.council.again : '') : stvWords.council.noSheet,
  };
}
