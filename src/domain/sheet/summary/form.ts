/** Which form of collaboration a project states before its start. Only a text that begins with the name of a form states one; nothing is guessed. */

/** A form by its id, with every name that it goes by. */
export interface FormNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** The names of a form: its title, and the parts of a title such as 「補助・助成」. */
export const namesOfForm = (id: string, title: string): FormNames => ({ id, names: [...new Set([title, ...title.split('・')])] });

/** What may not follow a name: the rest of a longer word, or an ending that makes a verb of it. */
const wordGoesOn = /^[\p{sc=Han}\p{sc=Katakana}ーしすさ]/u;

/** The id of the form with whose name the text begins; the longest name counts. */
export function statedForm(text: string, forms: readonly FormNames[]): string | null {
  const plain = text.normalize('NFKC').replace(/^[\s「『(【・]+/u, '');
  const found = forms.flatMap(({ id, names }) => names.map((name) => ({ id, name: name.normalize('NFKC') })))
    .filter(({ name }) => plain.startsWith(name) && !wordGoesOn.test(plain.slice(name.length)));
  return found.toSorted((a, b) => b.name.length - a.name.length)[0]?.id ?? null;
}
