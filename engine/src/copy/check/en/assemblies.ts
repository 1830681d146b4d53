import type { AssemblyPlace } from '../../../record/index.ts';

/** What parliaments and assemblies are called, in plain words. */
export const ASSEMBLY_WORDS: readonly (readonly [AssemblyPlace, RegExp])[] = [
  ['scotland', /\b(?:scottish parliament|holyrood)\b/],
  ['wales', /\b(?:senedd|national assembly for wales|welsh assembly|welsh parliament)\b/],
  ['london', /\blondon assembly\b/],
];

/** The name of a region of the lists, with the word that says it is one. */
export const regionOfLists = (name: string): RegExp =>
  new RegExp(`\\b${name} (?:region(?:al list)?|list)\\b|\\blist (?:for|in) ${name}\\b`);

/** The Northern Ireland Assembly, all of it. */
export const STORMONT = /\bstormont\b|\b(?:northern ireland|ni|ulster) assembly\b|\bassembly\b.*\bnorthern ireland\b/;

/** Words of a count by single transferable vote. */
export const TRANSFERABLE = /\b(?:ward|assembly|first preferences?|single transferable vote|quota)\b/;

/** Words of the Commons in a text that is of another parliament. */
export const WESTMINSTER = /\b(?:mps?|westminster|commons|general election)\b/;

/** What a number of seats is of, right after it or in its sentence. */
export const CONSTITUENCIES = /\bconstituenc(?:y|ies)\b/;
export const LIST_SEATS = /\b(?:regional|list|additional|top - up) (?:seats?|members?)\b/;

export const QUOTA_RULE = 'quota (?:(?:of|was|is|being|stood at|,|:) )*{n}';
