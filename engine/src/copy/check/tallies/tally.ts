import type { Cite, PartyId } from '../../../record/index.ts';

/** Seats of a set by party: held on a day, won at a poll, or the change between two. */
export interface Tally {
  readonly mode: 'held' | 'won' | 'change' | 'up';
  /** Which side of the poll that the text is about it is of; nothing where that is not told apart. */
  readonly side?: 'before' | 'after' | undefined;
  /** Whose seats they are: `Anglia`. */
  readonly subject: string;
  /** `Anglia at the 2017 general election`. */
  readonly name: string;
  readonly seats: ReadonlyMap<PartyId, number>;
  /** All seats, vacant ones too; absent for a change. */
  readonly total?: number | undefined;
  /** The party that the Speaker came from, with which some count the Speaker's seat. */
  readonly speakers?: PartyId | undefined;
  /** For a change: the party that the Speaker of before came from. */
  readonly speakersBefore?: PartyId | undefined;
  /** Gains and losses counted apart: no net change. */
  readonly gross?: true | undefined;
  /** By a notional result, or set against one. */
  readonly notional?: true | undefined;
  /** Measured against the poll at which the seats were last fought. */
  readonly sinceFought?: true | undefined;
  /** Measured against who held the seats on the eve of poll. */
  readonly sinceEve?: true | undefined;
  readonly cites: readonly Cite[];
}

/** What a party has more or fewer in one tally than in another. */
export function changeBetween(then: Tally, now: Tally): Tally {
  const parties = new Set([...then.seats.keys(), ...now.seats.keys()]);
  const seats = [...parties].map(
    (party) => [party, (now.seats.get(party) ?? 0) - (then.seats.get(party) ?? 0)] as const,
  );
  return {
    mode: 'change',
    subject: now.subject,
    name: `${now.name} less ${then.name}`,
    seats: new Map(seats),
    ...(then.notional && { notional: true as const }),
    speakers: now.speakers,
    speakersBefore: then.speakers,
    cites: [...then.cites, ...now.cites],
  };
}
