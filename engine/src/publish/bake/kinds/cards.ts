import { CARD_SIZES } from '../../cards/card.ts';
import type { Kind } from '../address.ts';
import { scopes } from './widgets.ts';

/** Pictures to be shared, with what each says in words. */
export const cards: Kind = {
  name: 'cards',
  *addresses(asked) {
    for (const { scope, needs } of scopes(asked)) {
      for (const size of CARD_SIZES) {
        for (const end of ['png', 'txt']) yield { path: `/card/${scope}-${size}.${end}`, needs };
      }
    }
  },
};
