import { addDays } from '../dates.ts';
import type { Check } from './check.ts';

const TENURES = 'members/tenures.csv';
const CHANGES = 'members/party-changes.csv';

/** Every change of party matches two spans of its member, and every span that begins with one has its row. */
export const partyChangesMatch: Check = (pack) => {
  const begins = pack.by(TENURES, 'boundary_set', 'gss', 'person', 'from', 'party');
  const ends = pack.by(TENURES, 'boundary_set', 'gss', 'person', 'to', 'party');
  const changes = pack.table(CHANGES);
  const failures = changes.flatMap((row) => {
    const who = ['boundary_set', 'gss', 'person'].map((column) => row.cell(column)).join(' ');
    const date = row.cell('date');
    const words = `${row.at}: ${row.cell('member')} on ${date}`;
    return [
      ...(ends.has(`${who} ${addDays(date, -1)} ${row.cell('from_party')}`)
        ? []
        : [`${words}: no span under ${row.cell('from_party')} ends the day before.`]),
      ...(begins.has(`${who} ${date} ${row.cell('to_party')}`)
        ? []
        : [`${words}: no span under ${row.cell('to_party')} begins.`]),
    ];
  });
  const known = pack.by(CHANGES, 'boundary_set', 'gss', 'person', 'date');
  const begun = pack.table(TENURES).filter((span) => span.cell('began') === 'changed-party' && span.cell('gss') !== '');
  for (const span of begun) {
    const key = ['boundary_set', 'gss', 'person', 'from'].map((column) => span.cell(column)).join(' ');
    if (!known.has(key))
      failures.push(
        `${span.at}: ${span.cell('member')} changed party on ${span.cell('from')}, and ${CHANGES} has no row for it.`,
      );
  }
  return {
    title: 'Every change of party matches two spans',
    sum: `${changes.length} changes, ${begun.length} spans that begin with one`,
    failures,
  };
};
