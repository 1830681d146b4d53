const LINGER = 250;

/**
 * Figures whose working stands beside them open it by a press without scripts; with them also when they are reached by Tab or pointed at.
 * Escape, a press elsewhere and the next figure close it.
 */
export function openFigures(): void {
  let leaving = 0;
  const stay = () => clearTimeout(leaving);
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.matches('[data-workings] :focus-visible')) open(target);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && !target.closest('button') ? buttonAt(target) : null;
    if (button) open(button);
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const button = buttonAt(target);
    if (button || target.closest('.why')) stay();
    if (button) open(button);
  });
  document.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const note = target.closest('.why') ?? buttonAt(target)?.popoverTargetElement;
    stay();
    if (note instanceof HTMLElement && !focused(note)) leaving = window.setTimeout(() => note.hidePopover(), LINGER);
  });
}

/** The button that opens the working of the figure something is part of. */
function buttonAt(element: Element): HTMLButtonElement | null {
  const figure = element.closest('[data-workings] .claim');
  return figure?.querySelector<HTMLButtonElement>('button[popovertarget]') ?? null;
}

function open(button: HTMLButtonElement): void {
  const note = button.popoverTargetElement;
  if (note instanceof HTMLElement && !note.matches(':popover-open')) note.showPopover({ source: button });
}

/** What was reached by Tab stays open while the pointer goes elsewhere. */
function focused(note: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLButtonElement && activeElement.popoverTargetElement === note;
}
