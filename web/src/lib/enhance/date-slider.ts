/** The slider and the date field say the same date; letting the slider go asks for the page on that date. */
export function slideDate(form: HTMLFormElement): void {
  const slider = form.querySelector<HTMLInputElement>('[type=range]');
  const field = form.querySelector<HTMLInputElement>('[type=date]');
  if (!slider || !field) return;
  const from = Date.parse(`${slider.dataset['from']}T00:00:00Z`);
  const day = 86_400_000;
  let pressed = false;
  const submit = () => {
    if (field.value !== field.defaultValue) form.requestSubmit();
  };
  slider.addEventListener('input', () => {
    field.value = new Date(from + slider.valueAsNumber * day).toISOString().slice(0, 10);
    slider.ariaValueText = field.value;
  });
  field.addEventListener('input', () => {
    if (field.value) slider.valueAsNumber = Math.round((Date.parse(`${field.value}T00:00:00Z`) - from) / day);
  });
  slider.addEventListener('pointerdown', () => (pressed = true));
  slider.addEventListener('pointerup', () => {
    pressed = false;
    submit();
  });
  // By keyboard the date is only shown; Enter asks for it, so that no page is loaded at each step.
  slider.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !pressed) submit();
  });
}
