/** The two elections to the European Parliament that are held, by their ids. */
export const EUROPEAN_2014 = 'europarl.2014-05-22';
export const EUROPEAN_2019 = 'europarl.2019-05-23';
