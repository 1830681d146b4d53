export { BLOCS, blocOf, K, OTH, type Bloc } from './blocs.ts';
export { partyOfBloc } from './party-of-bloc.ts';
export { SPEAKER, UNDECLARED, type Night, type Outcome } from './night.ts';
export { NATIONS, nightOf, outcomeOf } from './from-record.ts';
