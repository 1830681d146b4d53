/**
 * Tells the page around a widget how high it is, in three ways of saying so: ours, the string that pym.js hosts listen for, and the
 * object of AMP and of frame scripts made after it. The height is no secret, so any page may hear it.
 */
import { roveCells } from '#lib/enhance/rove.ts';

const asked = new URLSearchParams(location.search);
const id = asked.get('childId') ?? asked.get('id') ?? location.pathname;
let sent = 0;

/** The content's own height: a document is never lower than its window, so only the body can tell that it shrank. */
function height(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

function send(again: boolean): void {
  const now = height();
  // Nothing is laid out in a hidden tab of the host: a height of nought would close the widget for good.
  if (now === 0 || (now === sent && !again)) return;
  sent = now;
  parent.postMessage({ type: 'resize', id, height: now }, '*');
  parent.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${now}`, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: now }, '*');
}

// Kept as a flat file, a widget is the same for every query: the colours asked for are then put on here.
const theme = asked.get('theme');
if (theme && /^[a-z-]+$/.test(theme) && !document.querySelector('link[href^="/embed/look/"]')) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/embed/look/${theme}.css` });
  document.head.append(link);
}

if (parent !== window) {
  send(true);
  addEventListener('load', () => send(true));
  addEventListener('resize', () => send(true));
  document.addEventListener('visibilitychange', () => send(true));
  void document.fonts.ready.then(() => send(true));
  new ResizeObserver(() => send(false)).observe(document.body);
}
for (const group of document.querySelectorAll<HTMLElement>('[data-roving]')) roveCells(group);
