import { canChangeSentence, notHeldWords, wayToControlWords } from 'countroom/copy';
import type { CouncilOn, ElectoralRecord } from 'countroom/record';
import type { CouncilNightPage } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { councilParty } from './council-common.ts';

const w = words.councils.can;
const figure = (value: number | undefined) => (value === undefined ? '—' : String(value));

/** What each party would have had to win that night for control, as the seats stood on the eve of poll. */
export function canChangeView(
  record: ElectoralRecord,
  answer: CouncilOn,
): Pick<CouncilNightPage, 'canChange' | 'canChangeNotHeld'> {
  const can = answer.canChange;
  if ('why' in can) return { canChangeNotHeld: notHeldWords(can) };
  const ways = [...can.parties].filter(([, way]) => (way.held ?? way.carried) > 0 || way.control !== 'impossible');
  return {
    canChange: {
      sentence: canChangeSentence(can, record.parties()),
      sums: ways.flatMap(([party, way]) =>
        way.control === 'possible' ? [wayToControlWords(party, way, can, record.parties())] : [],
      ),
      caption: `${w.heading} ${answer.council.name}`,
      rows: ways.map(([party, way]) => ({
        party: councilParty(record, party),
        notUp: String(way.carried),
        defending: figure(way.defends),
        needs: way.control === 'impossible' ? '—' : String(way.mustWin),
        range: way.minimum === way.maximum ? String(way.minimum) : w.from(way.minimum, way.maximum),
        verdict: w.verdicts[way.control],
      })),
    },
  };
}
