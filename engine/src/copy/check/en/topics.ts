import type { Topic } from '../topic.ts';

/** Words that say which kind of election is spoken of. */
export const TOPIC_WORDS: readonly (readonly [Topic, RegExp])[] = [
  [
    'devolved',
    /\b(?:senedd|holyrood|scottish parliament|welsh (?:assembly|parliament)|welsh government|scottish government|national assembly|stormont|northern ireland assembly|assembly election|london assembly|(?<!constituent )assembly|msps?|mlas?|lords|peers|dail|congress|senate|leadership (?:election|contest|race|ballot|vote)|party members|us (?:presidential )?election|presidential|white house|bundestag)\b/g,
  ],
  ['european', /\b(?:european (?:parliament(?:ary)? )?elections?|meps?|euro elections?|european parliament|euros)\b/g],
  [
    'pcc',
    /\b(?:pccs?|police and crime commissioners?|crime commissioners?|(?<!(?:european|eu|trade|boundary|health|high|information|fire|standards) )commissioners?|second preferences?)\b/g,
  ],
  ['mayor', /\b(?:mayor|mayoral|mayoralty|mayors)\b/g],
  [
    'referendum',
    /\b(?:referendum|votes? (?:leave|remain)\b|voted [QN]\d+ (?:leave|remain|out)|(?:Q|N)\d+ (?:leave|remain)\b|Q\d+ out\b|leave (?:by|on|with|vote|campaign|side|majority|areas?|won|ahead)\b|remain (?:vote|campaign|side|majority|areas?|won|ahead)\b|for (?:leave|remain|brexit)\b|(?:leave|remain) Q|leave N\d+ (?:, |and |to |- )?remain|wanted (?:to leave|to remain|out)|to leave the eu|to remain in the eu|leave vote|voted leave|voted remain|voted to (?:leave|remain)|brexit vote)\b/g,
  ],
  [
    'council',
    /\b(?:councils?|councillors?|local elections?|wards?|no overall control|noc|town hall|city hall|county hall|local authority|up for election|seats (?:were|was) (?:last )?(?:fought|contested)|all - out|borough council|eve of poll)\b/g,
  ],
  [
    'parliament',
    /\b(?:mps?|(?<!\b(?:recent|previous|any|every|most) )general elections?|constituency|constituencies|parliamentary|westminster|(?<!council )by - elections?|byelections?|swing|commons|parliament|marginals?|dissolution)\b/g,
  ],
];

/** Which assembly is meant, by its name. */
export const ASSEMBLY_WORDS = [
  [
    'london',
    /\bassembly for W\d+|\bW\d+ assembly\b(?=.*\bcity hall\b)|\bcity hall\b.*\bassembly\b|\blondon assembly\b/,
  ],
  ['scotland', /\b(?:holyrood|scottish parliament|msps?)\b/],
  ['wales', /\b(?:senedd|welsh (?:assembly|parliament)|cardiff bay|national assembly)\b/],
] as const;
/** Words of elections to councils, beside the name of one. */
export const OF_COUNCILS =
  /\b(?:councillors?|local elections?|wards?|no overall control|noc|council (?:seats?|elections?|polls?)|control)\b/;
