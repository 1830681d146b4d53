import { majoritiesTable } from 'countroom/publish';
import type { ElectoralRecord } from 'countroom/record';
import { marginalsOf, type MarginalsQuestion } from './build/marginals-page.ts';
import { answer } from './question.ts';
import { twin } from './twin.ts';

/** The marginals of a question as a file. */
export function marginalsFile(record: ElectoralRecord, question: MarginalsQuestion, kind: string): Response {
  const { region, election, under } = question;
  const found = answer(() => marginalsOf(record, question));
  return twin(majoritiesTable(record, region, election, found), kind, `marginals-${election.id}-under-${under}`);
}
