/** How compass points and long words are shortened in names of places. */
export const COMPASS: Readonly<Record<string, readonly string[]>> = {
  north: ['n'],
  south: ['s'],
  east: ['e'],
  west: ['w'],
  'north east': ['ne', 'n e', 'northeast'],
  'north west': ['nw', 'n w', 'northwest'],
  'south east': ['se', 's e', 'southeast'],
  'south west': ['sw', 's w', 'southwest'],
  mid: [],
  central: [],
};

export const SHORTENED: Readonly<Record<string, string>> = {
  bedfordshire: 'beds',
  berkshire: 'berks',
  buckinghamshire: 'bucks',
  cambridgeshire: 'cambs',
  derbyshire: 'derbys',
  gloucestershire: 'glos',
  hampshire: 'hants',
  hertfordshire: 'herts',
  huntingdon: 'hunts',
  lancashire: 'lancs',
  leicestershire: 'leics',
  lincolnshire: 'lincs',
  northamptonshire: 'northants',
  nottinghamshire: 'notts',
  oxfordshire: 'oxon',
  shropshire: 'salop',
  staffordshire: 'staffs',
  wiltshire: 'wilts',
  worcestershire: 'worcs',
  'milton keynes': 'mk',
};

/** Other names of regions that the record knows. */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'north-east': ['the North East'],
  'united-kingdom': ['uk', 'u k', 'britain'],
  'great-britain': ['gb'],
  'east-of-england': ['eastern england', 'eastern region'],
  anglia: ['anglia region'],
  wales: ['welsh'],
  scotland: ['scottish'],
  england: ['english'],
  'yorkshire-and-the-humber': ['yorkshire and the humber', 'yorkshire and humber'],
};

/** What European regions are called besides, in copy about those elections. */
export const EUROPEAN_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'east-of-england': ['East', 'the East', 'the East region', 'the Eastern region'],
  'yorkshire-and-the-humber': ['Yorkshire'],
};

/** Parts of the country of which no set of seats is held. */
export const ELSEWHERE: readonly string[] = [
  'East Anglia',
  'the East',
  'the North',
  'the South',
  'the Midlands',
  'the Home Counties',
  'the Fens',
  'the red wall',
  'the blue wall',
];

/** What councils are called besides, by their addresses. */
export const COUNCIL_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'kingston-upon-hull-city-of': ['Hull'],
  'kingston-upon-hull': ['Hull'],
  'bristol-city-of': ['Bristol'],
  durham: ['County Durham'],
  'comhairle-nan-eilean-siar': ['Western Isles'],
  'isle-of-anglesey': ['Anglesey'],
  'ynys-mon': ['Anglesey'],
  'herefordshire-county-of': ['Herefordshire'],
  'county-durham': ['Durham'],
  'city-of-edinburgh': ['Edinburgh'],
  'brighton-and-hove': ['Brighton'],
  'telford-and-wrekin': ['Telford'],
  'bournemouth-christchurch-and-poole': ['BCP', 'Bournemouth, Christchurch & Poole'],
  'kings-lynn-and-west-norfolk': ['West Norfolk'],
  'nuneaton-and-bedworth': ['Nuneaton'],
  'hammersmith-and-fulham': ['Hammersmith'],
  'barking-and-dagenham': ['Barking'],
};

/** Words with a capital that are no name of a place. */
export const NO_STRANGER: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december council councillor councillors cllr district borough city county the but and while group party leader mr mrs ms sir dame'.split(
    ' ',
  ),
);

/** What a council may be called after its name. */
export const COUNCIL_KINDS: readonly string[] = [
  'council',
  'city council',
  'borough council',
  'district council',
  'county council',
  'metropolitan borough council',
  'unitary authority',
  'unitary council',
];

/** Adjectives of a nation stand for it before these words, and before parties. */
export const NATION_WORDS: ReadonlySet<string> = new Set(['welsh', 'scottish', 'english']);
export const OF_NATION =
  /^(?:votes?|seats?|mps?|meps?|members|constituenc(?:y|ies)|contests?|results?|races?|battlegrounds?|marginals?|share|turnout|total|tally)$/;

/** Names that are also words: taken for places only in the middle of a sentence. */
export const ALSO_WORDS: ReadonlySet<string> = new Set([
  'reading',
  'bath',
  'stone',
  'wells',
  'battle',
  'deal',
  'hall',
  'rugby',
  'sandwell',
]);
