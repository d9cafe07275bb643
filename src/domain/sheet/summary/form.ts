/** Which form of collaboration a project states before its start: the one that its first sentence names, and no other. Nothing is guessed. */

/** A form by its id, with every name that it goes by. */
export interface FormNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** The names of a form: its title, and the parts of a title such as 「補助・助成」. */
export const namesOfForm = (id: string, title: string): FormNames => ({ id, names: [...new Set([title, ...title.split('・')])] });

/** What may not follow a name: the rest of a longer word, or an ending that makes a verb of it. */
const wordGoesOn = /^[\p{sc=Han}\p{sc=Katakana}ーしすさ]/u;
/** A longer word that ends in a name is another word: 再委託. */
const wordBefore = /[\p{sc=Han}\p{sc=Katakana}ー]$/u;
/** What follows a name that is chosen: the end, a sign, or words that take it; not words that deny or doubt it, or speak of something near it. */
const isTaken = /^(?:$|[\p{P}\s]|で(?![はもよな])|(?:と|に)(?:する|した|し[、ます](?!せん)|決)|という形|の形|を(?:選[びぶん]|使)|が(?:よい|合|適|望)|だ(?![けとがろ])|です)/u;
/** A sentence that ends so takes nothing, or asks. */
const isDenied = /(?:ない|なかった|ません|ませんでした|ないこと|か|かな)[」』)]*$/u;

/** Quotes that close around a name say nothing of it. */
const closing = /^[」』)]+/u;

/** A place in a text where a form is named. */
interface Named { readonly id: string; readonly isChosen: boolean }

/** Where forms are named in a sentence, the longest name first: 「事業協力」 is no 「協力」. */
function namedIn(sentence: string, forms: readonly FormNames[]): Named[] {
  const names = forms.flatMap(({ id, names: own }) => own.map((name) => ({ id, name: name.normalize('NFKC') }))).toSorted((a, b) => b.name.length - a.name.length);
  const found: Named[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const [before, rest] = [sentence.slice(0, at), sentence.slice(at)];
    const named = names.find(({ name }) => rest.startsWith(name));
    if (!named) continue;
    const after = rest.slice(named.name.length);
    if (!wordGoesOn.test(after)) found.push({ id: named.id, isChosen: !wordBefore.test(before) && isTaken.test(after.replace(closing, '')) });
    at += named.name.length - 1;
  }
  return found;
}

/** The id of the form that the first sentence of a text names and takes; null where it names none, or more than one. */
export function statedForm(text: string, forms: readonly FormNames[]): string | null {
  const [sentence = ''] = text.normalize('NFKC').trim().split(/[。!?\n]/u);
  const found = namedIn(sentence.trim(), forms);
  const [first] = found;
  const isOne = first !== undefined && found.every(({ id }) => id === first.id) && found.some(({ isChosen }) => isChosen);
  return isOne && !isDenied.test(sentence.trim()) ? first.id : null;
}
