import type { MemberSpell } from '../../record/index.ts';
import { shortDate } from '../dates.ts';
import { knownDate } from './differences.ts';

const BEGAN: Readonly<Record<string, string>> = {
  'general-election': 'elected',
  'by-election': 'elected at a by-election',
  'changed-party': 'changed party',
};

const ENDED: Readonly<Record<string, string>> = {
  dissolution: 'to the dissolution',
  'general-election': 'to the election',
  'by-election': 'to the by-election',
  'changed-party': 'changed party',
  resigned: 'resigned',
  died: 'died',
  recalled: 'recalled',
  disqualified: 'disqualified',
};

/** How a member's time in a seat began and ended: `9 Oct 2014, elected at a by-election`. */
export function spellWords(spell: MemberSpell): { readonly began: string; readonly ended: string } {
  const began = `${knownDate(spell.from, spell.fromCertainty, shortDate)}, ${BEGAN[spell.began] ?? spell.began}`;
  if (!spell.to) return { began, ended: '' };
  return { began, ended: `${knownDate(spell.to, spell.toCertainty, shortDate)}, ${ENDED[spell.ended] ?? spell.ended}` };
}
