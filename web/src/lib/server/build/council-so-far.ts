import { countSentence, notHeldWords } from 'countroom/copy';
import { councilOn, type CouncilOn, type ElectoralRecord } from 'countroom/record';
import type { SoFarView } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { answer } from '../question.ts';
import { councilParty, councilPath } from './council-common.ts';

const w = words.councils.soFar;

/** The count as if only some wards had declared: what each party has, what it can still end with, and what arithmetic proves. */
export function soFarView(
  record: ElectoralRecord,
  night: CouncilOn,
  declared: readonly string[],
): SoFarView | undefined {
  if (night.wards.length < 2) return undefined;
  const form = {
    action: `${councilPath(night.council, night.night)}#so-far`,
    wards: night.wards.map(({ contest }) => ({
      slug: contest.slug,
      name: contest.name,
      checked: declared.includes(contest.slug),
    })),
  };
  if (declared.length === 0) return { ...form, rows: [] };
  const { count } = answer(() => councilOn(record, night.council, night.night, { declared }));
  if (!count || count.kind === 'not held') return { ...form, sentence: count ? notHeldWords(count) : '', rows: [] };
  const { parties, needed, total } = count.state.possible;
  return {
    ...form,
    sentence: countSentence(count, record.parties()),
    rows: [...parties]
      .filter(([, { maximum }]) => maximum > 0)
      .toSorted(([, a], [, b]) => b.settled - a.settled || b.maximum - a.maximum)
      .map(([party, { settled, minimum, maximum }]) => ({
        party: councilParty(record, party),
        settled: String(settled),
        range: minimum === maximum ? String(minimum) : words.councils.can.from(minimum, maximum),
        least: minimum / total,
        most: maximum / total,
      })),
    needed: { text: w.needed(needed, total), at: needed / total },
  };
}
