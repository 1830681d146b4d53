import { DEFAULT_STYLE } from '../../engine/src/copy/index.ts';
import { checkCopy, gazetteerOf } from '../../engine/src/copy/check/index.ts';
import { writeCopy } from '../../engine/src/copy/write/index.ts';
import { openRecord, type ElectoralRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { median, processorTime, times, usualProcessorTime, type Case } from '../measure.ts';

const DATE = '2024-07-05';
const RUNS = 5;

/** Result stories of many seats, one after the other, cut to a number of words: every sentence has figures. */
function article(record: ElectoralRecord, words: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (const { area } of record.contests('parl.2024-07-04').values()) {
    if (length >= words) break;
    const [story] = writeCopy(record, DEFAULT_STYLE, {
      kind: 'seat-result',
      of: area.name,
      election: 'ge2024',
      today: DATE,
    });
    for (const paragraph of [[{ text: `# ${story!.headline}` }], ...story!.paragraphs]) {
      const text = paragraph.map((sentence) => sentence.text).join(' ');
      paragraphs.push(text);
      length += text.split(' ').length;
    }
  }
  return paragraphs.join('\n\n').split(' ').slice(0, words).join(' ');
}

export const check: Case = {
  name: 'check',
  async run() {
    const record = openRecord(loadPack());
    const gathered = processorTime(() => gazetteerOf(record));
    const [short, double, long] = [1000, 2000, 20_000].map((words) => article(record, words)) as [
      string,
      string,
      string,
    ];
    const of = (text: string) => usualProcessorTime(RUNS, () => checkCopy(record, text, { date: DATE }));
    const byClock = async (text: string) => median(await times(RUNS, () => checkCopy(record, text, { date: DATE })));
    const [one, two, twenty] = [of(short), of(double), of(long)];
    const [oneWaited, twentyWaited] = [await byClock(short), await byClock(long)];
    const claims = checkCopy(record, short, { date: DATE }).claims.length;
    return [
      {
        name: 'names of the record gathered, tables read',
        value: gathered,
        unit: 'ms',
        beside: 'once for a record',
      },
      {
        name: 'an article of 1,000 words',
        value: one,
        unit: 'ms',
        limit: { most: 150 },
        beside: `${claims} claims; ${oneWaited.toFixed(0)} ms by the clock; 2,000 words ${two.toFixed(0)} ms`,
      },
      {
        name: 'an article of 20,000 words',
        value: twenty / 1000,
        unit: 's',
        limit: { most: 2 },
        beside: `${(twentyWaited / 1000).toFixed(2)} s by the clock; ${(twenty / one).toFixed(1)} times the time of 1,000 words`,
      },
    ];
  },
};
