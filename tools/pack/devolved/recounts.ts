import { countScottishStv, unitsAsText, type Papers, type StvCount } from '../../../engine/src/psephology/index.ts';
import { count } from '../cells.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';

interface Ward {
  readonly ward_contest_id: string;
  readonly seats: string;
}

const PAPERS = 'devolved/scotland2022_stv_sample_ballots.csv';
const STAGES = 'devolved/scotland2022_stv_stages.csv';

/**
 * Wards whose papers are at hand, counted by our own rule and compared with their sheets cell by cell. The papers may not be passed on, so
 * what is kept is how far the two counts agree.
 */
export function recounts(raw: RawFolder, wards: readonly Ward[], ids: ReadonlyMap<string, string>): Table {
  const papers = Map.groupBy(
    raw.read(PAPERS, ['ward_contest_id', 'papers', 'preferences']),
    (row) => row.ward_contest_id,
  );
  const sheets = Map.groupBy(
    raw.read(STAGES, ['ward_contest_id', 'stage', 'candidate_id', 'total_votes']),
    (row) => row.ward_contest_id,
  );
  const rows = wards.flatMap(({ ward_contest_id: ward, seats }) => {
    const of = papers.get(ward);
    const sheet = sheets.get(ward);
    if (!of || !sheet) return [];
    const candidates = [...new Set(sheet.map((row) => row.candidate_id))];
    const marked = of.map((row) => ({
      papers: Number(count(row.papers, `${PAPERS}:${row.line}`)),
      preferences: row.preferences.split('>').map((id) => candidates.indexOf(id)),
    }));
    const counted = countScottishStv({ candidates: candidates.length, seats: Number(seats), papers: marked });
    const agree = sheet.filter((row) =>
      isSame(row.total_votes, totalOf(counted, Number(row.stage), candidates.indexOf(row.candidate_id))),
    );
    return [
      {
        contest: ids.get(ward)!,
        papers: String(papersIn(marked)),
        stages: String(counted.stages.length),
        cells: String(sheet.length),
        agree: String(agree.length),
      },
    ];
  });
  return table('devolved/scottish-councils/recounts.csv', ['contest', 'papers', 'stages', 'cells', 'agree'], rows);
}

/** With the five decimals that Scottish counts have. */
function totalOf({ stages }: StvCount, stage: number, candidate: number): string {
  const row = stages[stage - 1]?.rows[candidate];
  return row ? unitsAsText(row.total, 5) : '';
}

/** Some totals were printed with two decimals: those agree when ours is the same so rounded. */
function isSame(printed: string, ours: string): boolean {
  if (!/\.\d\d$/.test(printed)) return Number(printed) === Number(ours);
  const hundredths = Math.floor((Number(ours.replace('.', '')) + 500) / 1000);
  return Number(printed.replace('.', '')) === hundredths;
}

function papersIn(marked: readonly Papers[]): number {
  return marked.reduce((sum, { papers }) => sum + papers, 0);
}
