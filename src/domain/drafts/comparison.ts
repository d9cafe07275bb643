/** What a tool can tell of a text of a draft beside the one that is open. The tool makes it, <draft-bar> shows it. */

/** Something that differs. */
export interface NamedChange {
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
  /** The words as they are now; blank: none. */
  readonly before: string;
  /** The words as they would be. */
  readonly after: string;
}

/** A text beside the open one. */
export interface Comparison {
  /** How much is in the text, part by part, as the tool counts it on the screen. */
  readonly counts: readonly string[];
  readonly changes: readonly NamedChange[];
}
