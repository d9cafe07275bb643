/** The text on the screen, and how far it is stored. No storage, no waiting. */

/** Counts edits, so that it is known which of them is stored. */
export class EditedText {
  title: string;
  /** How many edits were taken; a text that comes from the storage counts as one. */
  seq = 0;
  /** The last edit that is stored, as current text or put aside. */
  kept = 0;
  /** The last edit in this screen's last words. */
  left = 0;
  /** The edit that the last file holds. */
  filed = -1;
  /** Grows whenever another text takes the place of this one. */
  replaced = 0;
  #write: () => string = () => '';
  #text: string | undefined = '';

  constructor(title: string) {
    this.title = title;
  }

  /** The whole text; written out when it is asked for. */
  get text(): string {
    this.#text ??= this.#write();
    return this.#text;
  }

  /** Whether there are edits that are not stored. */
  get dirty(): boolean {
    return this.kept !== this.seq;
  }

  /** Takes an edit. */
  edit(write: () => string, title: string): void {
    this.title = title;
    this.#write = write;
    this.#text = undefined;
    this.seq += 1;
  }

  /** Puts another text in the place of this one. */
  replace(text: string, title: string): void {
    this.title = title;
    this.#write = () => text;
    this.#text = text;
    this.replaced += 1;
  }
}
