import { rule, type Rule } from '../rules.ts';

/** How much more or less, in words: at least or at most so many times what it was. */
export interface Multiple {
  readonly least?: number;
  readonly most?: number;
}

const UP =
  'gone up|went up|goes up|risen|rose|rises|grown|grew|increased|increases|improved|widened|swelled|swollen|soared|leapt|jumped|climbed|is up|was up|up';
const DOWN =
  'gone down|went down|goes down|come down|came down|fallen|fell|falls|dropped|shrunk|shrank|shrunken|shrivelled|narrowed|collapsed|crumbled|slumped|tumbled|dwindled|dipped|declined|(?:was|were|been|is|be) (?:cut|slashed|reduced|trimmed|whittled down|eroded)|is down|was down|down';

/** Words of a change without a figure, with how many times as much it leaves; the longer wording first. */
const CHANGED: readonly (readonly [string, Multiple])[] = [
  ['more than (?:doubled|twice)', { least: 2 }],
  ['more than (?:trebled|tripled)', { least: 3 }],
  ['more than halved', { most: 0.5 }],
  ['(?:almost|nearly) doubled', { least: 1.7, most: 2 }],
  ['(?:almost|nearly) (?:trebled|tripled)', { least: 2.6, most: 3 }],
  ['(?:almost|nearly) halved', { least: 0.5, most: 0.6 }],
  ['(?:about |roughly )?(?:doubled|double)', { least: 1.85, most: 2.35 }],
  ['(?:about |roughly )?(?:trebled|tripled|treble)', { least: 2.75, most: 3.4 }],
  ['(?:about |roughly )?(?:halved|half)', { least: 0.42, most: 0.56 }],
];

const ENDS =
  '(?= (?:[.,;:)(-]|on|since|compared|from T|in T|at|and|but|as|to|there|here|despite|again|after|with|what)|$)';
const MAJORITY =
  '(?:(?:the|his|her|its|their|{p}|{h}|{w}) )?(?:[a-z]+ )?(?:majority|margin|lead)(?: (?:there|here|in {w}))?';
const SHARE = '(?:(?:the|his|her|its|their) )?(?:{p} |{h} )?(?:(?:vote )?share|vote|support)(?: of the vote)?';

/** What a sentence without which there is nothing to compare has: asked first, since most have none. */
export const MEASURED = /\b(?:majority|margin|lead|share|vote|support|turnout)\b/;

/** A change without a figure: which measure, and how. */
export const COMPARED_RULES: readonly {
  readonly measure: 'majority' | 'share' | 'turnout';
  readonly multiple: Multiple;
  readonly rules: readonly Rule[];
}[] = [
  ...CHANGED.flatMap(([word, multiple]) => [
    {
      measure: 'majority' as const,
      multiple,
      rules: [
        rule(`${MAJORITY} (?:(?:has|had|was|is|were|have|also|been) ){0,2}${word}${ENDS}`),
        rule(`(?:{p}|{h}|he|she) (?:[a-z]+ ){0,2}?${word} (?:the|his|her|its|their) (?:[a-z]+ )?majority`),
      ],
    },
    {
      measure: 'share' as const,
      multiple,
      rules: [
        rule(`${SHARE} (?:(?:has|had|was|is|were|have|also|been) ){0,2}${word}${ENDS}`),
        rule(
          `(?:{p}|{h}|he|she) (?:[a-z]+ ){0,2}?${word} (?:the|his|her|its|their) (?:[a-z]+ )?(?:share|vote|vote share|support)`,
        ),
      ],
    },
  ]),
  ...(
    [
      [UP, { least: 1 }],
      [DOWN, { most: 1 }],
    ] as const
  ).flatMap(([word, multiple]) => [
    {
      measure: 'majority' as const,
      multiple,
      rules: [
        rule(`${MAJORITY} (?:(?:has|had|have|also|been|actually) ){0,2}(?:${word})${ENDS}(?! (?:from|by|to) )`),
        rule(
          `(?:{p}|{h}|he|she) (?:[a-z]+ly |has |had |also ){0,2}(?:${word === UP ? 'increased|increases|extended|boosted|improved' : 'saw [a-z]+ majority (?:cut|slashed|reduced|shrink|fall)'})(?: (?:the|his|her|its|their) (?:[a-z]+ )?majority)?${ENDS}`,
        ),
      ].slice(0, word === UP ? 1 : 2),
    },
    {
      measure: 'turnout' as const,
      multiple,
      rules: [
        rule(
          `turnout (?:in {w} )?(?:(?:has|had|have|also|been|was|is|actually) ){0,2}(?:${word}|${word === UP ? 'higher' : 'lower'})(?= (?:[.;]|on T|than (?:in )?T|since T)|$)`,
        ),
      ],
    },
  ]),
];
