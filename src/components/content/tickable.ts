/** A list as written becomes a list to tick. */
import { parse } from 'node-html-parser';

/** Every item gets a box, which its own name names: that lasts when other items change. */
export function tickable(html: string): string {
  const root = parse(html);
  for (const list of root.querySelectorAll('ul')) list.classList.add('ticks');
  for (const item of root.querySelectorAll('li')) item.set_content(`<label><input type="checkbox" value="${item.id}"> <span>${item.innerHTML.trim()}</span></label>`);
  return root.toString();
}
