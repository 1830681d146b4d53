import { overSentence, tenthsShown } from 'countroom/copy';
import { WIDEST, type Asked } from 'countroom/forecast';
import { words } from '#lib/words/en.ts';
import type { Ready } from './answer.ts';
import { set } from './set.ts';
import { standing } from './shares-of.ts';

/** The forms of the what-if: what they ask, and how each follows the other. */
export class Controls {
  private kind: Asked['kind'];
  private readonly asks: HTMLElement;
  private readonly of: Ready;
  private readonly swing: HTMLFormElement;
  private readonly shares: HTMLFormElement;
  private readonly boxes: HTMLInputElement[];
  private readonly slider: HTMLInputElement;
  /** What stands beside the boxes, and below them. */
  private readonly was: HTMLElement[];
  private readonly others: HTMLElement;
  private readonly over: HTMLElement;
  private readonly take: HTMLElement;

  constructor(asks: HTMLElement, of: Ready, changed: () => void) {
    this.asks = asks;
    this.of = of;
    this.swing = asks.querySelector<HTMLFormElement>('[data-swing]')!;
    this.shares = asks.querySelector<HTMLFormElement>('[data-shares]')!;
    this.boxes = [...this.shares.querySelectorAll<HTMLInputElement>('[type=number]')];
    const beside = (selector: string) => this.shares.querySelector<HTMLElement>(selector)!;
    this.was = this.boxes.map(({ name }) => beside(`[data-was="${name}"]`));
    this.others = beside('[data-others]');
    this.over = beside('[data-over]');
    this.take = beside('[data-take]');
    this.slider = this.swing.querySelector<HTMLInputElement>('[type=range]')!;
    this.kind = new URLSearchParams(location.search).keys().some((key) => of.base.movers.includes(key))
      ? 'shares'
      : 'swing';
    const ask = (kind: Asked['kind']) => {
      this.kind = kind;
      changed();
    };
    this.slider.addEventListener('input', () => {
      this.points.value = this.slider.valueAsNumber.toFixed(1);
      ask('swing');
    });
    this.swing.addEventListener('input', ({ target }) => target !== this.slider && ask('swing'));
    this.swing.addEventListener('click', (event) => this.step(event, () => ask('swing')));
    this.shares.addEventListener('input', ({ target }) => {
      if ((target as HTMLInputElement).type !== 'checkbox') ask('shares');
    });
    for (const form of [this.swing, this.shares]) form.addEventListener('change', () => this.remember());
  }

  private get points(): HTMLInputElement {
    return this.swing.elements.namedItem('swing') as HTMLInputElement;
  }

  /** A step's link is followed by the script itself, as long as nothing is held down with it. */
  private step(event: MouseEvent, changed: () => void): void {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-step]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const tenths = this.tenths() + Number(link.dataset['step']);
    this.points.value = (Math.min(WIDEST, Math.max(0, tenths)) / 10).toFixed(1);
    changed();
    this.remember();
  }

  private tenths(): number {
    return Math.min(WIDEST, Math.max(0, Math.round((this.points.valueAsNumber || 0) * 10)));
  }

  private value(form: HTMLFormElement, name: string): string {
    return (form.elements.namedItem(name) as HTMLSelectElement).value;
  }

  question(): Asked {
    if (this.kind === 'swing') {
      const [from, to] = [this.value(this.swing, 'from'), this.value(this.swing, 'to')];
      return { kind: 'swing', from, to, tenths: from === to ? 0 : this.tenths() };
    }
    const entered = this.boxes.filter((box) => box.value !== '' && box.validity.valid);
    const of = this.value(this.shares, 'of') === 'region' ? 'region' : 'country';
    return {
      kind: 'shares',
      of,
      tenths: new Map(entered.map((box) => [box.name, Math.round(box.valueAsNumber * 10)])),
    };
  }

  ofWhom(asked: Asked): string {
    return asked.kind === 'shares' && asked.of === 'region' ? this.asks.dataset['of']! : words.whatIf.country;
  }

  /** Lets each form show what the other asks. */
  follow(asked: Asked): void {
    const shown = this.boxes.map((box) => box.name);
    const { was, now, others, over } = standing(this.of, asked, shown);
    this.boxes.forEach((box, index) => {
      const mover = this.of.base.movers.indexOf(box.name);
      const share = (now[mover]! / 10).toFixed(1);
      if (asked.kind === 'swing' && box.value !== share) box.value = share;
      set(this.was[index]!, tenthsShown(was[mover]!));
    });
    if (asked.kind === 'swing' && this.slider.valueAsNumber !== asked.tenths / 10)
      this.slider.valueAsNumber = asked.tenths / 10;
    set(this.others, tenthsShown(others));
    set(this.over, over > 0 ? overSentence(over) : '');
    this.take.hidden = over === 0;
  }

  /** Writes the question into the address, so that it can be sent on, and into whatever else leads on from here. */
  private remember(): void {
    const form = this.kind === 'swing' ? this.swing : this.shares;
    const said = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    const query = new URLSearchParams(said).toString();
    history.replaceState(history.state, '', `?${query}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/what-if."]')) link.search = query;
    const kept = said.filter(([name]) => name !== 'region').map(([name, value]) => hidden(name, value));
    document.querySelector('[data-kept]')!.replaceChildren(...kept);
  }
}

function hidden(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
}
