import { ImportRefused } from '../import/findings.ts';
import type { Texts } from '../rows.ts';
import { ballotsFit } from './ballots-fit.ts';
import type { Check, CheckResult } from './check.ts';
import { coloursComplete } from './colours-complete.ts';
import { councilsReconcile } from './councils-reconcile.ts';
import { countedByRule } from './counted-by-rule.ts';
import { declaredAfterPoll } from './declared-after-poll.ts';
import { dissolutionAgrees } from './dissolution-agrees.ts';
import { everySeatOnce } from './every-seat-once.ts';
import { forecastInputsFit } from './forecast-inputs-fit.ts';
import { historyNoted } from './history-noted.ts';
import { idsResolve } from './ids-resolve.ts';
import { neighboursPaired } from './neighbours-paired.ts';
import { packTables } from './pack-tables.ts';
import { partyChangesMatch } from './party-changes-match.ts';
import { publishedTotals } from './published-totals.ts';
import { regionsHold } from './regions-hold.ts';
import { sittingNow } from './sitting-now.ts';
import { sourcesNamed } from './sources-named.ts';
import { tablesParse } from './tables-parse.ts';
import { tenuresFollow } from './tenures-follow.ts';
import { vacanciesFilled } from './vacancies-filled.ts';
import { votesAddUp } from './votes-add-up.ts';
import { winnersStated } from './winners-stated.ts';

export type { CheckResult } from './check.ts';

/** Every check by name, in the order they are printed. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'tables-parse': tablesParse,
  'sources-named': sourcesNamed,
  'ids-resolve': idsResolve,
  'every-seat-once': everySeatOnce,
  'votes-add-up': votesAddUp,
  'ballots-fit': ballotsFit,
  'winners-stated': winnersStated,
  'declared-after-poll': declaredAfterPoll,
  'published-totals': publishedTotals,
  'history-noted': historyNoted,
  'tenures-follow': tenuresFollow,
  'sitting-now': sittingNow,
  'vacancies-filled': vacanciesFilled,
  'party-changes-match': partyChangesMatch,
  'dissolution-agrees': dissolutionAgrees,
  'regions-hold': regionsHold,
  'colours-complete': coloursComplete,
  'neighbours-paired': neighboursPaired,
  'councils-reconcile': councilsReconcile,
  'counted-by-rule': countedByRule,
  'forecast-inputs-fit': forecastInputsFit,
};

/** What a check of the pack found, under its name. */
export type NamedResult = CheckResult & { readonly name: string };

/** Proves a pack: runs every check over its texts. */
export function checkPack(texts: Texts): readonly NamedResult[] {
  const pack = packTables(texts);
  return Object.entries(CHECKS).map(([name, check]) => {
    try {
      return { name, ...check(pack) };
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      return { name, title: name, sum: 'a table could not be read', failures: error.problems };
    }
  });
}
