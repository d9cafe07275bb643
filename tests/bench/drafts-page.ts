/** The measured page: one long text, edited key by key, with the real store or without it. The address says which. */
import { openStore } from '../../src/client/storage/store.ts';

const items = 60;
const reason = 'この事業では、行政と団体がそれぞれの役割を話し合い、書面で確かめました。';

/** A document of 60 items with about 2,000 characters each: 120,000 characters. */
const answers = Array.from({ length: items }, (_, index) => ({ id: `item-${index}`, value: 4, reason: reason.repeat(Math.ceil(2000 / reason.length)) }));
const write = () => JSON.stringify({ sheet: { id: 'bench', version: '1' }, answers });

/** Types into the long document; while the address says so, the store does the rest. */
async function prepare(): Promise<void> {
  const store = await openStore();
  const draft = await store.create('bench', 'bench', write());
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const status = document.querySelector('p') as HTMLElement;
  field.addEventListener('input', () => {
    const first = answers[0];
    if (first) first.reason = `${reason}${field.value}`;
    if (location.hash !== '#without') draft.edit(write);
  });
  draft.onchange = () => { status.textContent = `${draft.status} ${draft.revision}`; };
  status.textContent = `ready ${write().length}`;
}

void prepare();
