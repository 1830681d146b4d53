/** What a widget, a card or an oEmbed answer is about, in the words of its address. */
export type Scope =
  | { readonly widget: 'holdings' | 'strip'; readonly region: string }
  | { readonly widget: 'targets'; readonly region: string; readonly election: string; readonly party: string }
  | { readonly widget: 'seat'; readonly seat: string; readonly election?: string };

export type Widget = Scope['widget'];
export const WIDGETS = ['holdings', 'strip', 'targets', 'seat'] as const satisfies readonly Widget[];

/** The part of an address that names the scope: `anglia`, `anglia/parl.2017-06-08/lab`, `peterborough`. */
function rest(scope: Scope): string {
  if (scope.widget === 'targets') return `${scope.region}/${scope.election}/${scope.party}`;
  if (scope.widget === 'seat') return [scope.seat, scope.election].filter(Boolean).join('/');
  return scope.region;
}

/** `/embed/holdings/anglia` */
export function embedPath(scope: Scope): string {
  return `/embed/${scope.widget}/${rest(scope)}`;
}

/** The picture of a scope: `/card/seat/peterborough-1200x630.png`. The strip has the card of its region. */
export function cardPath(scope: Scope, size: string, kind = 'png'): string {
  return `/card/${scope.widget === 'strip' ? 'holdings' : scope.widget}/${rest(scope)}-${size}.${kind}`;
}

/** The whole page of a scope. */
export function pagePath(scope: Scope): string {
  if (scope.widget === 'targets') return `/${scope.region}/${scope.election}/targets/${scope.party}`;
  return scope.widget === 'seat' ? `/seats/${rest(scope)}` : `/${scope.region}`;
}

const NAME = '([^/]+)';
const OF_WIDGET = new RegExp(`^(holdings|strip|targets|seat)/${NAME}(?:/${NAME})?(?:/${NAME})?$`);
const OF_SEAT = new RegExp(`^/seats/${NAME}(?:/${NAME})?$`);
const OF_TARGETS = new RegExp(`^/${NAME}/${NAME}/targets/${NAME}$`);
const OF_REGION = new RegExp(`^/${NAME}$`);

/** The scope that a widget's part of an address names: `holdings/anglia`, `seat/peterborough/parl.2017-06-08`. */
export function scopeIn(path: string): Scope | undefined {
  const [, widget, first, second, third] = OF_WIDGET.exec(path) ?? [];
  if (!first) return undefined;
  if (widget === 'seat') return third ? undefined : { widget, seat: first, election: second };
  if (widget === 'targets')
    return second && third ? { widget, region: first, election: second, party: third } : undefined;
  return second ? undefined : { widget: widget as 'holdings' | 'strip', region: first };
}

/** The scope that a page or a widget of the site shows; nothing for a page without one. */
export function scopeOfPath(path: string): Scope | undefined {
  if (path.startsWith('/embed/')) return scopeIn(path.slice('/embed/'.length));
  const [, seat, election] = OF_SEAT.exec(path) ?? [];
  if (seat) return { widget: 'seat', seat, election };
  const [, region, of, party] = OF_TARGETS.exec(path) ?? [];
  if (region && of && party) return { widget: 'targets', region, election: of, party };
  const [, name] = OF_REGION.exec(path) ?? [];
  return name ? { widget: 'holdings', region: name } : undefined;
}
