/** What one kind of our files is called and how large it may be. The readers of this folder serve every kind. */
export interface FileKind {
  /** Marks the kind among all JSON files, and the element that holds the data in an HTML file. */
  readonly format: string;
  /** Its name in messages. */
  readonly name: string;
  /** Most bytes of its data; an HTML file may have twice as many, because it says everything twice. */
  readonly maxBytes: number;
  /** Deepest nesting. */
  readonly maxDepth: number;
}
