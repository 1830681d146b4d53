import { dayOf } from './check-tenure-fact.ts';
import { FactRefused } from './fact-refused.ts';
import type { FactBody } from './facts.ts';
import { compositionsOf, councils } from './local/local.ts';
import { sizeOf } from './local/seats.ts';
import type { Council } from './local/types.ts';
import type { ElectoralRecord } from './record.ts';

/** Checks that the seats are of known parties, each once, and whole; says so where the council has had another size. */
export function checkComposition(record: ElectoralRecord, body: FactBody & { kind: 'composition' }): readonly string[] {
  const council = councilOf(record, body.council);
  const date = dayOf(body.date);
  requireSource(body.source);
  const parties = body.seats.map(({ party }) => party);
  const twice = parties.find((party, at) => parties.indexOf(party) !== at);
  if (twice) throw new FactRefused(`${twice} is given twice; put the seats of a party together.`);
  for (const { party, seats } of body.seats) {
    requireParty(record, party);
    if (!Number.isSafeInteger(seats) || seats < 1) {
      throw new FactRefused(
        `${party} has ${seats} seats, where a whole number of 1 or more was expected; leave out parties without seats.`,
      );
    }
  }
  if (body.seats.length === 0)
    throw new FactRefused('A composition needs the seats of each party, such as con:33 lab:2.');
  const total = body.seats.reduce((sum, each) => sum + each.seats, body.vacant);
  const nearest = compositionsOf(record, council).findLast((each) => each.seats.length > 0 && each.date <= date);
  if (!nearest || sizeOf(nearest) === total) return [];
  return [
    `These seats come to ${total}; ${council.name} had ${sizeOf(nearest)} on ${nearest.date}. Check them if its wards were not redrawn.`,
  ];
}

/** Checks that a council, its parties and a source are named. */
export function checkAdministration(record: ElectoralRecord, body: FactBody & { kind: 'administration' }): void {
  councilOf(record, body.council);
  dayOf(body.date);
  requireSource(body.source);
  if (body.text.trim() === '')
    throw new FactRefused('An administration needs words, such as "Conservative minority, with Independents".');
  for (const party of body.parties) requireParty(record, party);
}

function councilOf(record: ElectoralRecord, code: string): Council {
  const council = councils(record).get(code);
  if (council) return council;
  throw new FactRefused(`No council has the code '${code}'; give a GSS code such as E07000008.`);
}

function requireParty(record: ElectoralRecord, party: string): void {
  if (record.parties().has(party)) return;
  throw new FactRefused(`No party has the id '${party}'; give one such as con, lab or ld.`);
}

function requireSource(source: string): void {
  if (source.trim() !== '') return;
  throw new FactRefused('A fact about a council needs its source, such as "Council website, 4 May 2016".');
}
