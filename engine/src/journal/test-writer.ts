/** A process for the tests: appends facts one by one to a journal and reports each number once it is acknowledged. */
import { openJournal } from './index.ts';

const [path, by, most] = process.argv.slice(2);
const journal = openJournal(path!);
for (let count = 0; count < Number(most); count += 1) {
  const fact = { kind: 'vacancy', seat: 'wmc2010/E14000878', date: '2019-05-01', reason: 'recalled' } as const;
  const [appended] = journal.append([fact], { by: by!, at: '2019-05-01T22:00:00Z' });
  await new Promise((sent) => process.send!(appended!.seq, sent));
}
journal.close();
process.disconnect();
