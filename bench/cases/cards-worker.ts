/** A thread of the cards case: draws the seats of the newest general election one after another, each one anew. */
import { parentPort } from 'node:worker_threads';
import { drawCard, seatCard, type CardSize } from '../../engine/src/publish/index.ts';
import { openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';

const record = openRecord(loadPack());
const contests = [...record.contests('parl.2024-07-04').values()];
for (const contest of contests.slice(-3)) await drawCard(seatCard(record, contest), '1200x630');

parentPort!.on('message', ({ size, from, count }: { size: CardSize; from: number; count: number }) => {
  void (async () => {
    let largest = 0;
    for (const contest of contests.slice(from, from + count)) {
      largest = Math.max(largest, (await drawCard(seatCard(record, contest), size)).length);
    }
    parentPort!.postMessage({ cards: count, largest });
  })();
});
parentPort!.postMessage('ready');
