import { countScottishStv, readBlt, writeBlt } from '../../engine/src/psephology/index.ts';
import type { BallotFile, Papers } from '../../engine/src/psephology/index.ts';
import { median, processorTime, times, type Case } from '../measure.ts';

const PAPERS = 5000;
const CANDIDATES = 8;
const SEATS = 4;
const WARDS = 1000;

/**
 * A ward in the shape of a Scottish one: eight candidates, four places, 5,000 papers with one to eight preferences, each on a line of its
 * own, as nobody merges papers marked alike. Multiples of primes spread the preferences, the same in every run.
 */
function wardOf(number: number): BallotFile {
  const papers: Papers[] = [];
  for (let paper = 0; paper < PAPERS; paper += 1) {
    let drawn = (paper * 7919 + number * 104_729) % 1_000_003;
    const left = Array.from({ length: CANDIDATES }, (_, candidate) => candidate);
    const preferences: number[] = [];
    for (let many = 1 + (drawn % CANDIDATES); many > 0; many -= 1) {
      drawn = (drawn * 48_271 + 11) % 1_000_003;
      // Two draws, the smaller kept, put the candidates listed first ahead.
      const at = Math.min(drawn % left.length, (drawn >> 7) % left.length);
      preferences.push(...left.splice(at, 1));
    }
    papers.push({ papers: 1, preferences });
  }
  const candidates = Array.from({ length: CANDIDATES }, (_, candidate) => `Candidate ${candidate + 1}`);
  return { candidates, seats: SEATS, papers, title: `Ward ${number}` };
}

const countOf = ({ candidates, papers }: BallotFile) =>
  countScottishStv({ candidates: candidates.length, seats: SEATS, papers });

export const stv: Case = {
  name: 'stv',
  async run() {
    const wards = Array.from({ length: 20 }, (_, number) => wardOf(number));
    const texts = wards.map(writeBlt);
    const one = await times(99, () => countOf(wards[0]!), 9);
    let stages = 0;
    const night = processorTime(() => {
      for (let ward = 0; ward < WARDS; ward += 1) stages += countOf(readBlt(texts[ward % texts.length]!)).stages.length;
    });
    return [
      {
        name: 'a Scottish ward counted, papers read before',
        value: median(one),
        unit: 'ms',
        limit: { most: 5 },
        beside: `${PAPERS.toLocaleString('en-GB')} papers, ${countOf(wards[0]!).stages.length} stages`,
      },
      {
        name: `${WARDS.toLocaleString('en-GB')} such wards, from BLT to the elected`,
        value: night / 1000,
        unit: 's',
        limit: { most: 3 },
        beside: `${(stages / WARDS).toFixed(1)} stages each, a line for every paper; processor time`,
      },
    ];
  },
};
