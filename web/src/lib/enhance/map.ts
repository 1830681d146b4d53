/**
 * What scripts add to a map: arrow keys go to the seat that lies that way, what is pointed at is said below, and a tap says it
 * before a second one opens it. Heard on the whole page, since the map is put in anew with each date.
 */
export function guideMaps(): void {
  document.addEventListener('keydown', (event) => {
    const link = seatAt(event.target);
    const next = link && ARROWS[event.key] && neighbour(link, ARROWS[event.key]!);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener('focusin', (event) => {
    const link = seatAt(event.target);
    if (link) beTheStop(link);
  });
  for (const kind of ['focusin', 'pointerover'] as const) {
    document.addEventListener(kind, (event) => {
      const link = seatAt(event.target);
      if (link && !(event instanceof PointerEvent && event.pointerType === 'touch')) say(link);
    });
  }
  document.addEventListener('click', (event) => {
    const link = seatAt(event.target);
    if (!link || !(event instanceof PointerEvent) || event.pointerType !== 'touch' || link.classList.contains('on'))
      return;
    event.preventDefault();
    say(link);
    offer(link);
  });
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The least that a seat must lie in a direction rather than across it: 60 degrees to either side. */
const CONE = 0.5;

function seatAt(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('[data-map] a') : null;
}

/** The Tab key comes back to the seat that it left. */
function beTheStop(link: SVGAElement): void {
  for (const stop of link.ownerSVGElement!.querySelectorAll('a:not([tabindex="-1"])'))
    stop.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
}

/** The nearest seat in a direction; one that lies straight that way goes before one that is a little nearer and off to the side. */
function neighbour(link: SVGAElement, [x, y]: readonly [number, number]): SVGAElement | undefined {
  const from = middle(link);
  let best: { cell: SVGAElement; cost: number } | undefined;
  for (const cell of link.ownerSVGElement!.querySelectorAll<SVGAElement>('a')) {
    const to = middle(cell);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const distance = Math.hypot(dx, dy);
    const ahead = dx * x + dy * y;
    if (cell === link || ahead < distance * CONE) continue;
    const cost = distance * (2 - ahead / distance);
    if (!best || cost < best.cost) best = { cell, cost };
  }
  return best?.cell;
}

function middle(link: SVGAElement): { x: number; y: number } {
  const { left, top, width, height } = link.querySelector('use, path')!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function say(link: SVGAElement): HTMLElement | null {
  const said = link.closest('[data-swap]')?.querySelector<HTMLElement>('[data-map-said]') ?? null;
  if (said) said.textContent = link.querySelector('title')!.textContent;
  return said;
}

/** The sheet that a tap opens: the seat in words and the way to its page. */
function offer(link: SVGAElement): void {
  for (const other of link.ownerSVGElement!.querySelectorAll('.on')) other.classList.remove('on');
  link.classList.add('on');
  const said = say(link);
  if (!said) return;
  const open = document.createElement('a');
  open.href = link.href.baseVal;
  open.textContent = said.dataset['open']!;
  said.append(' ', open);
  said.classList.add('open');
  said.removeAttribute('aria-hidden');
}
