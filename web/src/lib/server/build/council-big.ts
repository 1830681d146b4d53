import { listed } from 'countroom/copy';
import type { CouncilParty, ElectoralRecord, Standing } from 'countroom/record';
import type { CouncilNightPage } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { councilParty } from './council-common.ts';

const w = words.councils.big;

/** The one large number of a council page: its majority, or how many seats the largest party is short. */
export function bigNumber(record: ElectoralRecord, standing: Standing): CouncilNightPage['big'] {
  if (standing.kind !== 'held') return { value: '—', label: w.notHeld };
  const { control, composition } = standing;
  const name = (party: string) => councilParty(record, party).name;
  if (control.kind === 'overall majority') {
    const seats = composition.seats.find(({ party }) => party === control.party)!.seats;
    return {
      value: String(control.majority),
      label: w.majority(name(control.party), seats, control.total),
      party: control.party,
    };
  }
  const { parties, seats } = control.largest;
  if (parties.length === 0) return { value: '—', label: w.noOverallControl };
  return {
    value: String(control.shortfall),
    label: w.short(listed(parties.map(name)), seats, control.total),
    ...(parties.length === 1 && { party: parties[0]! }),
  };
}

/** Where the whole council is not held: how many of the seats up the party that won most has. */
export function bigWon(
  record: ElectoralRecord,
  parties: readonly CouncilParty[],
  up: number,
): CouncilNightPage['big'] | undefined {
  const [first] = parties.filter(({ won }) => won).toSorted((a, b) => b.won! - a.won!);
  return (
    first && { value: String(first.won), label: w.won(councilParty(record, first.party).name, up), party: first.party }
  );
}
