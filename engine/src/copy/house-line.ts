import { agencyRequiredSwing, type Ratio } from '../psephology/index.ts';
import type { Party, PartyId, Target } from '../record/index.ts';
import type { HouseStyle } from './house-style.ts';
import { majorityPercent, swingPercent, thousands } from './numbers.ts';

/** What a pattern can ask for, with an example of each for the help. */
export const LINE_FIELDS = {
  seat: 'Peterborough',
  SEAT: 'PETERBOROUGH',
  CODE: 'LAB',
  short: 'Lab',
  holder: 'Labour',
  majority: '13,925',
  plainMajority: '13925',
  share: '1.3%',
  swing: '0.6%',
  challenger: 'Conservative',
  second: 'Con',
  rank: '1',
} as const;

type Field = keyof typeof LINE_FIELDS;

/** Other voices for the same row: a bullet for a web page, a caption for a screen. */
export const LINE_FORMATS = {
  bullet: '• {seat}: {holder} majority {majority} ({share}); swing needed {swing}',
  caption: '{SEAT} | {CODE} MAJ {majority} | SWING {swing}',
} as const;

/** The fields of a pattern that nothing is known of. */
export function unknownFields(pattern: string): string[] {
  return [...pattern.matchAll(/\{(\w*)\}/g)].map(([, name]) => name!).filter((name) => !(name in LINE_FIELDS));
}

/**
 * A row of a target list as the newsroom writes it. The holder named is the winner of the result that the majority comes from;
 * what changed since is said in a sentence of its own.
 */
export function houseLine(
  target: Target,
  pattern: string,
  style: HouseStyle,
  parties: ReadonlyMap<PartyId, Party>,
): string {
  const holder = parties.get(target.winner.party)!;
  // A pattern uses a few of the fields: each is written only when it is asked for.
  const fields: Record<Field, () => string> = {
    seat: () => target.area.name,
    SEAT: () => target.area.name.toUpperCase(),
    CODE: () => holder.code,
    short: () => holder.short,
    holder: () => holder.name,
    majority: () => thousands(target.majority),
    plainMajority: () => String(target.majority),
    share: () => majorityPercent({ num: BigInt(target.majority), den: BigInt(target.validVotes) }),
    swing: () => swingShown(target, style),
    challenger: () => parties.get(target.challenger.party)!.name,
    second: () => parties.get(target.second.party)!.short,
    rank: () => String(target.rank),
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (field, name: string) => (name in fields ? fields[name as Field]() : field));
}

/** The required swing as the house prints it, with its sign. */
export function swingShown(target: Target, style: HouseStyle): string {
  return swingPercent(printedSwing(target, style), style.decimals);
}

/** The required swing that the house prints. */
export function printedSwing(target: Target, style: HouseStyle): Ratio {
  return style.swing === 'half the gap' ? target.swing.half : agencySwing(target);
}

/** The required swing in the form of the press agency: enough also to pass whoever else stands ahead. */
export function agencySwing({ winner, challenger, contest, validVotes }: Target): Ratio {
  const others = contest.candidacies
    .filter((each) => each !== winner && each !== challenger)
    .map((each) => each.votes!);
  return agencyRequiredSwing({ winner: winner.votes!, challenger: challenger.votes!, others, valid: validVotes });
}
