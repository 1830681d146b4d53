import type { Party } from '../../record/index.ts';

/** A party in a sentence. Verbs are plural, as British newsrooms write them, but for a person. */
export interface PartyWords {
  /** Who: `the Conservatives`. */
  readonly who: string;
  /** Whose: `Conservative`, as in a Conservative hold. */
  readonly adjective: string;
  readonly singular?: true;
}

const KNOWN: Readonly<Record<string, PartyWords>> = {
  con: { who: 'the Conservatives', adjective: 'Conservative' },
  lab: { who: 'Labour', adjective: 'Labour' },
  liberal: { who: 'the Liberals', adjective: 'Liberal' },
  ld: { who: 'the Liberal Democrats', adjective: 'Liberal Democrat' },
  ref: { who: 'Reform UK', adjective: 'Reform UK' },
  grn: { who: 'the Greens', adjective: 'Green' },
  brx: { who: 'the Brexit Party', adjective: 'Brexit Party' },
  ukip: { who: 'UKIP', adjective: 'UKIP' },
  snp: { who: 'the SNP', adjective: 'SNP' },
  pc: { who: 'Plaid Cymru', adjective: 'Plaid Cymru' },
  dup: { who: 'the DUP', adjective: 'DUP' },
  sf: { who: 'Sinn Féin', adjective: 'Sinn Féin' },
  sdlp: { who: 'the SDLP', adjective: 'SDLP' },
  uup: { who: 'the Ulster Unionists', adjective: 'Ulster Unionist' },
  apni: { who: 'Alliance', adjective: 'Alliance' },
  tuv: { who: 'the TUV', adjective: 'TUV' },
  change: { who: 'Change UK', adjective: 'Change UK' },
  ind: { who: 'independents', adjective: 'independent' },
  speaker: { who: 'the Speaker', adjective: 'Speaker', singular: true },
  other: { who: 'other parties', adjective: 'other' },
};

/** `the Workers Party of Britain`, but `Your Party`. */
const TAKES_THE = /^The |^(?!Your ).*\b(?:Party|Alliance|Front|Coalition|League|Association|Democrats|Independents)\b/;

/** How a party is written in a sentence; one that has no words of its own is called by its name. */
export function partyWords(party: Party): PartyWords {
  const { id } = party;
  // What a registered name adds after a dash is no part of what anybody says.
  const name = party.name.split(' - ')[0]!;
  const usual = KNOWN[id] ?? { who: TAKES_THE.test(name) ? `the ${name.replace(/^The /, '')}` : name, adjective: name };
  return { ...usual, who: party.who ?? usual.who, adjective: party.adjective ?? usual.adjective };
}

/** How a member sits: `for the Liberal Democrats`, `as an independent`. */
export function sitting(party: Party): string {
  if (party.kind === 'independent') return 'as an independent';
  return party.kind === 'speaker' ? 'as the Speaker' : `for ${partyWords(party).who}`;
}

/** An adjective with its article, as it is spoken: `a Labour`, `an SNP`, `a UKIP`. */
export function withArticle(adjective: string): string {
  return `${/^(?:[aeio]|u(?!k)|s[nd])/i.test(adjective) ? 'an' : 'a'} ${adjective}`;
}
