/** What scripts add to the what-if: the answer follows the controls, worked out by the engine's own code, and the address follows too. */
import type { WhatIfData } from '#lib/view/what-if.ts';
import { drawn, ready } from './answer.ts';
import { Controls } from './controls.ts';
import { Painter } from './painter.ts';

const asks = document.querySelector<HTMLElement>('[data-what-if]')!;
const data = JSON.parse(document.getElementById('what-if-data')!.textContent) as WhatIfData;
const of = ready(data);
const painter = new Painter();
const controls = new Controls(asks, of, draw);
let asked = false;

/** Draws once a frame, however often the controls move. */
function draw(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    performance.mark('what-if');
    const question = controls.question();
    controls.follow(question);
    painter.paint(drawn(of, question, controls.ofWhom(question)));
    performance.measure('what-if frame', 'what-if');
  });
}
