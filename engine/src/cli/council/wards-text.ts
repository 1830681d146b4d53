import { capital, gainWords, thousands, wardRemarks } from '../../copy/index.ts';
import type { CouncilOn, ElectoralRecord, WardOn } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';

/** The wards of a council's night, one line for each that was elected, and what there is to say of some of them. */
export function wardsText(io: Io, record: ElectoralRecord, { wards, byElections, up }: CouncilOn): string {
  const only = up.cycle === 'by-election';
  const shown = only ? byElections : wards;
  if (shown.length === 0) return '';
  const columns = [
    { label: 'Ward' },
    { label: 'Elected' },
    { label: 'Votes', right: true },
    { label: 'Margin', right: true },
    { label: '' },
  ];
  const remarks = shown.flatMap((ward) =>
    wardRemarks(ward, record.parties())
      .filter(worthALine)
      .map((text) => `${ward.contest.name}: ${text}`),
  );
  const title = only ? 'By-elections the same day; no change is counted.\n' : '';
  return (
    title +
    textTable(
      io,
      columns,
      shown.flatMap((ward) => rows(record, ward)),
    ) +
    remarks.map((text) => wrap(text)).join('')
  );
}

/** Why there is no turnout is the same for every ward of a night, and the table has no turnout. */
function worthALine(remark: string): boolean {
  return !remark.startsWith('Turnout');
}

function rows(record: ElectoralRecord, ward: WardOn): string[][] {
  const { contest, outcome, elected, gains } = ward;
  const margin = outcome.kind === 'declared' ? thousands(outcome.margin) : outcome.kind === 'by lot' ? 'by lot' : '';
  if (elected.length === 0) return [[contest.name, capital(outcome.kind), '', '', '']];
  return elected.map((each, index) => [
    index === 0 ? contest.name : '',
    `${each.candidate} (${shortName(record, each.party)})`,
    each.votes === undefined || outcome.kind === 'uncontested' ? 'unopposed' : thousands(each.votes),
    index === elected.length - 1 ? margin : '',
    index === 0 ? gains.map((gain) => gainWords(gain, record.parties())).join(', ') : '',
  ]);
}
