/** What parties are called in copy, besides the names and codes of the record. */
export const PARTY_WORDS: Readonly<Record<string, readonly string[]>> = {
  con: [
    'conservative',
    'conservatives',
    'tory',
    'tories',
    'the conservative party',
    'conservative party',
    'cons',
    'con',
  ],
  lab: ['labour', 'labour party', 'lab', 'labour co-op', 'labour and co-operative', 'lab co-op'],
  ld: [
    'liberal democrat',
    'liberal democrats',
    'lib dem',
    'lib dems',
    'libdem',
    'libdems',
    'lds',
    'ld',
    'lib-dem',
    'lib-dems',
  ],
  liberal: ['liberal', 'liberals', 'liberal party'],
  grn: ['green', 'greens', 'green party', 'the green party', 'grn'],
  ref: ['reform', 'reform uk', 'ruk', 'ref'],
  brx: ['brexit party', 'brx', 'brexit'],
  ukip: ['ukip', 'u kip', 'u k i p', 'uk independence party', 'kippers'],
  snp: ['snp', 's n p', 'scottish national party', 'scottish nationalists'],
  pc: ['plaid cymru', 'plaid'],
  dup: ['dup', 'd u p', 'democratic unionists', 'democratic unionist'],
  sf: ['sinn fein'],
  sdlp: ['sdlp', 's d l p'],
  uup: ['uup', 'u u p', 'ulster unionists', 'ulster unionist party', 'ulster unionist'],
  apni: ['alliance', 'alliance party'],
  tuv: ['tuv'],
  change: ['change uk', 'the independent group', 'change'],
  ind: ['independent', 'independents', 'ind'],
  speaker: ['speaker seeking re-election', 'speaker'],
  bnp: ['bnp', 'b n p', 'british national party'],
  wpb: ['workers party', 'workers party of britain'],
  respect: ['respect party'],
};

/** Words of a party that mean something else as often: taken for it only with a capital, or beside a word of elections. */
export const LOOSE_PARTY_WORDS: ReadonlySet<string> = new Set([
  'conservative',
  'con',
  'lab',
  'ld',
  'cons',
  'green',
  'greens',
  'reform',
  'ref',
  'independent',
  'independents',
  'ind',
  'alliance',
  'change',
  'speaker',
  'brexit',
  'plaid',
  'labour',
  'liberal',
  'liberals',
]);

/** Words that only follow a party: `green candidate`, `labour hold`. */
export const AFTER_PARTY: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine seat seats hold holds held gain gains gained majority mp mps candidate candidates councillor councillors target targets vote votes swing won win wins have has had took lost lose loses control party-controlled council group member mep meps were was are'.split(
    ' ',
  ),
);

/** Words before `a` or `an` that make what follows a party: `sits as an independent`. */
export const AS_PARTY: ReadonlySet<string> = new Set(['as', 'become', 'became', 'now']);

/** With a capital, but no party: `Change UK` is one, `Brexit` alone is the policy, `the Independent` a paper. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(['change', 'brexit', 'respect']);

/** What a bracket after a name holds: `(C)`, `(Lab/Co-op)`. */
export const BRACKET_CODES: Readonly<Record<string, string>> = {
  c: 'con',
  con: 'con',
  cons: 'con',
  l: 'lab',
  lab: 'lab',
  ld: 'ld',
  lib: 'ld',
  ldem: 'ld',
  libdem: 'ld',
  g: 'grn',
  grn: 'grn',
  gre: 'grn',
  ukip: 'ukip',
  ref: 'ref',
  ruk: 'ref',
  brx: 'brx',
  bxp: 'brx',
  brexit: 'brx',
  snp: 'snp',
  pc: 'pc',
  dup: 'dup',
  sf: 'sf',
  sdlp: 'sdlp',
  uup: 'uup',
  apni: 'apni',
  all: 'apni',
  ind: 'ind',
  chuk: 'change',
  spk: 'speaker',
};
