import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countScottishStv, readPreferenceCsv, unitsAsText } from '../../index.ts';

const raw = process.env['COUNTROOM_RAW'];
const rowsOf = (name: string) =>
  readFileSync(join(raw!, 'devolved', name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** Half up, as totals are printed with two decimals. */
const cut = (text: string) => (Math.floor(Number(text.replace('.', '')) / 1000 + 0.5) / 100).toFixed(2);

test.skipIf(raw === undefined)(
  `six wards of May 2022 with their papers: every total of every stage, and who is elected${raw === undefined ? ' (skipped: data not shipped)' : ''}`,
  () => {
    const papers = readFileSync(join(raw!, 'devolved/scotland2022_stv_sample_ballots.csv'), 'utf8');
    const exact = rowsOf('scotland2022_stv_sample_stages_5dp.csv').map(([ward, stage, , , id, total]) => ({
      ward,
      stage,
      id,
      total,
    }));
    const printed = rowsOf('scotland2022_stv_stages.csv').map(([ward, stage, id, total]) => ({
      ward,
      stage,
      id,
      total,
    }));
    const candidates = rowsOf('scotland2022_stv_candidates.csv');
    const wards = new Set(exact.map(({ ward }) => ward!));
    let cells = 0;
    for (const ward of wards) {
      const own = candidates.filter(([contest]) => contest === ward);
      const ids = own.map(([, id]) => id!);
      const seats = own.filter((row) => row.at(-3) === '1').length;
      const file = readPreferenceCsv(papers, { contest: ward, candidates: ids });
      const count = countScottishStv({ candidates: ids.length, seats, papers: file.papers });
      for (const { stage, id, total } of [...exact, ...printed].filter((row) => row.ward === ward)) {
        const ours = unitsAsText(count.stages[Number(stage) - 1]!.rows[ids.indexOf(id!)]!.total, 5);
        const rounded = /\.\d\d$/.test(total!);
        expect(rounded ? cut(ours) : Number(ours), `${ward} stage ${stage} ${id}`).toBe(
          rounded ? total : Number(total),
        );
        cells += 1;
      }
      const last = Math.max(...printed.filter((row) => row.ward === ward).map(({ stage }) => Number(stage)));
      expect(count.stages).toHaveLength(last);
      expect(new Set(count.elected.map((at) => ids[at]))).toEqual(
        new Set(own.filter((row) => row.at(-3) === '1').map(([, id]) => id)),
      );
    }
    expect([wards.size, cells]).toEqual([6, 799]);
  },
);
