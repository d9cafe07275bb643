/** The plain data that the modules of the prose check share. */

/** One run of prose: a paragraph, a heading, a cell of a table, or a field of a record. It has no line breaks. */
export interface Piece {
  /** Path below src/content. */
  file: string;
  line: number;
  /** Field path such as `questions[0].answer`, or the word for the text of an MDX file. */
  field: string;
  text: string;
  /** May be in plain form: notes in a table, articles of an agreement, examples of what others write. */
  plain?: boolean;
}

/** What one rule found in one piece. */
export interface Finding {
  piece: Piece;
  /** The name of the rule, as exceptions name it. */
  rule: string;
  /** Where in the text of the piece, in UTF-16 units. */
  index: number;
  /** What is wrong and what to do, in Japanese. */
  message: string;
}

/** A place that a rule leaves alone, and why. */
export interface Exception {
  rule: string;
  /** The words, as they stand in the content. What is found inside them is left alone. */
  text: string;
  reason: string;
}
