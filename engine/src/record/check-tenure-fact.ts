import { lastGeneral } from './calendar.ts';
import { isDate } from './dates.ts';
import { FactRefused } from './fact-refused.ts';
import type { FactBody } from './facts.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, IsoDate, Tenure } from './types.ts';

/** The seat of a fact, which must be of the boundary set in force on its day. */
function seatOf(record: ElectoralRecord, body: { readonly seat: string; readonly date: IsoDate }): Area {
  const area = record.areas().get(body.seat);
  if (!area)
    throw new FactRefused(
      `No constituency has the key '${body.seat}'; give a boundary set and a code, such as wmc2024/E14001425.`,
    );
  const { boundarySet } = lastGeneral(record, dayOf(body.date));
  if (area.boundarySet === boundarySet) return area;
  throw new FactRefused(
    `${area.name} of ${area.boundarySet} was not a seat on ${body.date}, when the boundaries were ${boundarySet}; give the seat of that day.`,
  );
}

export function dayOf(date: string): IsoDate {
  if (isDate(date)) return date;
  throw new FactRefused(`'${date}' is not a day of the calendar; give one as YYYY-MM-DD, such as 2019-10-07.`);
}

function memberOn(record: ElectoralRecord, area: Area, date: IsoDate): { span: Tenure; next?: Tenure } {
  const spans = record.tenuresOf(areaKey(area));
  const index = spans.findLastIndex((span) => span.from <= date && (span.to === undefined || span.to >= date));
  if (index === -1) throw new FactRefused(`Nobody held ${area.name} on ${date}; check the seat and the date.`);
  const next = spans[index + 1];
  return { span: spans[index]!, next: next?.began === 'changed-party' ? next : undefined };
}

/** Checks that a member sat that day, and for another party. */
export function checkPartyChange(record: ElectoralRecord, body: FactBody & { kind: 'changed-party' }): void {
  const area = seatOf(record, body);
  const party = record.parties().get(body.to);
  if (!party) throw new FactRefused(`No party has the id '${body.to}'; give one such as con, lab or ld.`);
  const { span, next } = memberOn(record, area, body.date);
  if (span.party === body.to) {
    throw new FactRefused(
      `${span.member} already sat for ${party.name} in ${area.name} on ${body.date}, since ${span.from}: nothing to change.`,
    );
  }
  if (span.from === body.date && span.began !== 'changed-party') {
    throw new FactRefused(
      `${span.member} was elected in ${area.name} on ${body.date}; a change of party needs a later day.`,
    );
  }
  if (next?.party === body.to) {
    throw new FactRefused(
      `${span.member} is recorded as joining ${party.name} on ${next.from}; withdraw that first if ${body.date} is right.`,
    );
  }
}

/** Checks that there was a member to leave. */
export function checkVacancy(record: ElectoralRecord, body: FactBody & { kind: 'vacancy' }): void {
  const area = seatOf(record, body);
  const { span, next } = memberOn(record, area, body.date);
  if (body.reason.trim() === '') throw new FactRefused('A vacancy needs a reason, such as resigned or died.');
  if (next)
    throw new FactRefused(
      `${span.member} is recorded as changing party on ${next.from}, after ${body.date}; check the date.`,
    );
}

/** Checks that a by-election is new and its seat vacant. */
export function checkCalled(record: ElectoralRecord, body: FactBody & { kind: 'by-election-called' }): void {
  const area = seatOf(record, body);
  const id = `parl.${area.slug}.by.${body.date}`;
  if (record.elections().has(id)) throw new FactRefused(`The by-election ${id} is in the record already.`);
  const holder = record
    .tenuresOf(body.seat)
    .find((span) => span.from <= body.date && (span.to === undefined || span.to >= body.date));
  if (!holder) return;
  throw new FactRefused(
    `${holder.member} holds ${area.name} on ${body.date}; enter the vacancy first: countroom fact add vacancy "${area.name}" --on DATE --reason resigned.`,
  );
}

/** Checks that a fact about a member (standing down, an office) has one. */
export function checkMember(record: ElectoralRecord, body: FactBody & { kind: 'standing-down' | 'office' }): void {
  memberOn(record, seatOf(record, body), body.date);
  if (body.kind === 'office' && body.until !== undefined && dayOf(body.until) < body.date) {
    throw new FactRefused(
      `The office would end on ${body.until}, before it began on ${body.date}; give the last day held.`,
    );
  }
}
