import { stvContests, type ElectoralRecord } from 'countroom/record';
import type { StvHomePage } from '#lib/view/stv-held.ts';
import { stvWords } from '#lib/words/en-stv.ts';

const w = stvWords.home;

/** The way into everything counted by single transferable vote, and how the two rules differ. */
export function stvHomePage(record: ElectoralRecord): StvHomePage {
  const counts = (body: 'ni-assembly' | 'scottish-councils') => w.counts(stvContests(record, body).length);
  return {
    lede: w.lede,
    ways: [
      { text: stvWords.assembly.title, href: '/ni-assembly', note: counts('ni-assembly') },
      { text: stvWords.councils.title, href: '/scottish-councils', note: counts('scottish-councils') },
      { text: stvWords.count.title, href: '/stv/count', note: w.countNote },
    ],
    rules: w.differences.map(([term, scottish, northernIreland]) => ({ term, scottish, northernIreland })),
  };
}
