import { patch } from './patch.ts';

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/**
 * The slider and the date field say the same date, and the page follows them where it stands: the page of the new date is fetched and
 * what differs is put in. One request is under way at a time; the date asked for last is the one shown last.
 */
export function moveDates(enhance: (page: ParentNode) => void): void {
  const form = document.querySelector<HTMLFormElement>('form[data-date]');
  const slider = form?.querySelector<HTMLInputElement>('[type=range]');
  const field = form?.querySelector<HTMLInputElement>('[type=date]');
  if (!form || !slider || !field) return;
  const first = dayOf(slider.dataset['from']!);
  const follow = latestOnly((address: string) => showAt(address, enhance));
  const ask = () => {
    if (field.value) follow(addressOf(form)).catch(() => form.submit());
  };
  slider.addEventListener('input', () => {
    field.value = new Date((first + slider.valueAsNumber) * DAY).toISOString().slice(0, 10);
    slider.ariaValueText = spoken(field.value);
    ask();
  });
  field.addEventListener('input', () => {
    if (!field.value || !field.validity.valid) return;
    slider.valueAsNumber = dayOf(field.value) - first;
    slider.ariaValueText = spoken(field.value);
    ask();
  });
  slider.ariaValueText = spoken(field.value);
}

/** The address that the form would ask for; today needs no date. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name]')) query.set(field.name, field.value);
  if (query.get('on') === form.querySelector<HTMLInputElement>('[type=date]')!.max) query.delete('on');
  return query.size > 0 ? `${form.action}?${query}` : form.action;
}

function spoken(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

async function showAt(address: string, enhance: (page: ParentNode) => void): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of ['.status', 'main']) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (old && fresh) patch(old, fresh, enhance);
  }
  document.title = page.title;
  history.replaceState(null, '', address);
}

/** Runs one call at a time; of those that come meanwhile only the last is run afterwards. */
function latestOnly(run: (address: string) => Promise<void>): (address: string) => Promise<void> {
  let under: Promise<void> | undefined;
  let next: string | undefined;
  return async (address) => {
    next = address;
    under ??= (async () => {
      try {
        while (next !== undefined) {
          const wanted = next;
          next = undefined;
          await run(wanted);
        }
      } finally {
        under = undefined;
      }
    })();
    await under;
  };
}
