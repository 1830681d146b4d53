import type { LedeFigures, WithinReach } from '../lede-figures.ts';
import type { PercentWord } from '../numbers.ts';
import { partyWords } from './parties.ts';
import type { Parties } from './results.ts';
import { capital, counted, listed, spelt } from './words.ts';

/** The first paragraph about a region, from its figures. */
export function lede(figures: LedeFigures, parties: Parties, word: PercentWord): string {
  const sentences = [holders(figures, parties), inReach(figures, parties, word)];
  return sentences.filter(Boolean).join(' ');
}

function holders({ seats, leaders, held, won, election, atDissolution }: LedeFigures, parties: Parties): string {
  const [leader] = leaders;
  if (leader === undefined) return `No member sits for any of the ${counted(seats, 'seat')}.`;
  const past = atDissolution !== undefined;
  const when = past ? ' when Parliament was dissolved' : '';
  if (leaders.length > 1) {
    const who = leaders.map((party) => partyWords(parties.get(party)!).who);
    return `${capital(listed(who))} ${past ? 'held' : 'hold'} ${spelt(held)} each of the ${counted(seats, 'seat')}${when}.`;
  }
  const { who, singular } = partyWords(parties.get(leader)!);
  const verb = past ? 'held' : singular ? 'holds' : 'hold';
  const all = held === seats ? `all ${counted(seats, 'seat')}` : `${spelt(held)} of the ${counted(seats, 'seat')}`;
  const year = election.polledOn.slice(0, 4);
  const difference =
    held === won ? 'as many as' : `${spelt(Math.abs(held - won))} ${held < won ? 'fewer' : 'more'} than`;
  const they = singular ? 'it' : 'they';
  return `${capital(who)} ${verb} ${all}${when}, ${difference} ${they} won in ${year}.`;
}

function inReach({ held, threat, chance }: LedeFigures, parties: Parties, word: PercentWord): string {
  const swing = ({ under }: WithinReach) => `less than ${under}${word === '%' ? '' : ' '}${word}`;
  if (threat) {
    const to = partyWords(parties.get(threat.to)!).who;
    const some = threat.seats === held && held > 1 ? `All ${spelt(held)}` : `${capital(spelt(threat.seats))} of theirs`;
    const first = `${some} would fall to ${to} on a swing of ${swing(threat)}`;
    if (!chance) return `${first}.`;
    const from = partyWords(parties.get(chance.from)!).adjective;
    const need = chance.seats === 1 ? 'needs' : 'need';
    return `${first}; ${spelt(chance.seats)} ${from} ${chance.seats === 1 ? 'seat' : 'seats'} ${need} ${swing(chance)} the other way.`;
  }
  if (!chance) return '';
  const from = partyWords(parties.get(chance.from)!).adjective;
  return `${capital(spelt(chance.seats))} ${from} ${chance.seats === 1 ? 'seat' : 'seats'} would fall to them on a swing of ${swing(chance)}.`;
}
