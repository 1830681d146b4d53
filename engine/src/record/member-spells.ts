import { oldTenures } from './old-tenures.ts';
import type { ElectoralRecord } from './record.ts';
import { areaKey } from './types.ts';
import type { Area, Certainty, IsoDate, PartyId, Tenure } from './types.ts';

/** A member's unbroken time in a seat of one name under one party, re-elections included; `to` is absent while it lasts. */
export interface MemberSpell {
  readonly person: string;
  readonly member: string;
  readonly party: PartyId;
  readonly from: IsoDate;
  readonly fromCertainty: Certainty;
  readonly to?: IsoDate;
  readonly toCertainty: Certainty;
  /** How it began and how it ended, in the words of the tenures: `general-election`, `changed-party`, `died`. */
  readonly began: string;
  readonly ended: string;
}

/**
 * Who sat for seats of this name up to a day, oldest first, on whatever boundaries. A name that lives on is not the same seat.
 */
export function memberSpells(record: ElectoralRecord, area: Area, on: IsoDate): readonly MemberSpell[] {
  const sameName = [...record.areas().values()].filter((each) => each.slug === area.slug);
  const older = oldTenures(record.pack).get(area.slug) ?? [];
  const tenures = [...older, ...sameName.flatMap((each) => record.tenuresOf(areaKey(each)))]
    .filter((span) => span.from <= on)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const spells: MemberSpell[] = [];
  for (const tenure of tenures) {
    const last = spells.at(-1);
    const next = spellOf(tenure, on);
    if (last && goesOn(last, tenure)) spells[spells.length - 1] = { ...last, ...endOf(next) };
    else spells.push(next);
  }
  return spells;
}

/** A member re-elected for the same party goes on. */
function goesOn(spell: MemberSpell, tenure: Tenure): boolean {
  return (
    spell.person === tenure.person &&
    spell.party === tenure.party &&
    spell.ended === 'dissolution' &&
    tenure.began === 'general-election'
  );
}

function spellOf(
  { person, member, party, from, fromCertainty, to, toCertainty, began, ended }: Tenure,
  on: IsoDate,
): MemberSpell {
  const over = to !== undefined && to <= on;
  return {
    person,
    member,
    party,
    from,
    fromCertainty,
    began,
    to: over ? to : undefined,
    toCertainty,
    ended: over ? ended : '',
  };
}

function endOf({ to, toCertainty, ended }: MemberSpell): Pick<MemberSpell, 'to' | 'toCertainty' | 'ended'> {
  return { to, toCertainty, ended };
}
