/** Right before the second figure of a pair, and right after the first. */
export const PAIR_BEFORE = /[NQD]\d+ (?:to|-) $/;
export const PAIR_AFTER = /^[NQD]\d+ (?:to|-) [NQD]\d+(?! (?:seats?|votes?))/;

/** Right before a figure that tells how far something moved, or where it moved to: `fell by 26.8 points to 4.4 per cent` is no pair. */
export const MOVED_BY =
  /\b(?:up|down|rose|risen|fell|fallen|dropped|grew|slumped|climbed|cut|increased) (?:by )?(?:[NQD]\d+ to )?$/;

/** A model of the votes in each seat, or who made one. */
export const MODEL =
  /\b(?:models?|modelled|modelling|mrps?|projections?|pollsters?|yougov|survation|ipsos|focaldata)\b/;

export const DEPOSITS_OR_NOMINATIONS = /\b(?:deposits?|forfeit\w*|fielded|fielding|fields?|nominations?|candidates)\b/;

export const OF_SOMEBODY = /\b(?:its?|their|they|his|he|her|she|turnout|majority|swing|the party(?: 's)?)\b/;
