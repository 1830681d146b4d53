import { correctionReason, factSentence, shortDate } from 'countroom/copy';
import { corrections, type ElectoralRecord, type Fact } from 'countroom/record';
import type { CorrectionsPage } from '#lib/view/reference.ts';
import { downloadsOf } from './list-bases.ts';
import { seatLink } from './names.ts';

/** What the desk recorded and later withdrew or replaced, newest first. */
export function correctionsPage(record: ElectoralRecord, facts: readonly Fact[]): CorrectionsPage {
  return {
    rows: corrections(facts).map((each) => {
      const area = 'seat' in each.fact ? record.areas().get(each.fact.seat) : undefined;
      return {
        when: shortDate(each.by.recordedAt.slice(0, 10)),
        first: shortDate(each.fact.recordedAt.slice(0, 10)),
        what: factSentence(record, each.fact),
        why: correctionReason(each),
        seat: area && seatLink(area),
      };
    }),
    downloads: downloadsOf('/corrections'),
  };
}
