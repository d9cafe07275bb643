/** Writes readings above the words of a reading page, and takes them away again. */
import { readingTable, rubyParts } from '../domain/text/readings.ts';
import type { ReadingTable, RubyPart } from '../domain/text/readings.ts';

const places = '.page-head h1, .page-head .lead, .text, .part-text :is(p, li, td)';
const without = 'ruby, svg, code, button, select, textarea, script, style, template';
let table: Promise<ReadingTable> | undefined;

async function load(address: string): Promise<ReadingTable> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return readingTable((await answer.json()) as RubyPart[][]);
}

function ruby([text, reading = '']: RubyPart): HTMLElement {
  const [word, above] = [document.createElement('ruby'), document.createElement('rt')];
  above.textContent = reading;
  word.append(text, above);
  return word;
}

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest(without)) texts.push(walker.currentNode as Text);
  return texts;
}

function write(words: ReadingTable) {
  for (const root of document.querySelectorAll(places)) {
    for (const text of textsIn(root)) {
      const parts = rubyParts(text.data, words);
      if (parts.some(([, reading]) => reading)) text.replaceWith(...parts.map((part) => (part[1] ? ruby(part) : part[0])));
    }
  }
}

/** The page is as it was: the same texts, each in one piece. */
function take() {
  for (const word of document.querySelectorAll('ruby')) word.replaceWith(word.firstChild ?? '');
  for (const root of document.querySelectorAll(places)) root.normalize();
}

/** Shows or takes away the readings. */
export async function showReadings(isOn: boolean, address: string): Promise<void> {
  table ??= load(address);
  const words = await table.catch((error: unknown) => { table = undefined; throw error; });
  take();
  if (isOn) write(words);
  document.documentElement.toggleAttribute('data-furigana', isOn);
}
