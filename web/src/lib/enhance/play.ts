const STEP = 400;

/**
 * A link that plays a stretch of time: the date slider stops at each day the link names, and ends on the date the link leads to. Any
 * key or touch ends it, and where less motion is wanted it goes straight to the end.
 */
export function playDates(): void {
  const slider = document.querySelector<HTMLInputElement>('form[data-date] [type=range]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-play]');
  if (!slider || !link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    slider.scrollIntoView({ block: 'center' });
    const days = link.dataset['play']!.split(' ');
    play(slider, matchMedia('(prefers-reduced-motion: reduce)').matches ? days.slice(-1) : days);
  });
}

function play(slider: HTMLInputElement, days: string[]): void {
  const ended = new AbortController();
  const from = Date.parse(slider.dataset['from']!);
  const step = () => {
    const day = days.shift();
    if (day === undefined || ended.signal.aborted) return ended.abort();
    slider.valueAsNumber = Math.round((Date.parse(day) - from) / 86_400_000);
    slider.dispatchEvent(new Event('input'));
    setTimeout(step, STEP);
  };
  step();
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, () => ended.abort(), { signal: ended.signal });
}
