/** A readable text in blocks, built from data once and then shown in a page or written into a file. */

/** A table row; its first cell heads it. */
export type Row = readonly string[];

/** `facts` are terms with their texts. Line breaks in texts are kept. */
export type Block =
  | { readonly kind: 'heading' | 'subheading' | 'text' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [term: string, text: string])[] }
  | { readonly kind: 'table'; readonly caption: string; readonly heads: Row; readonly rows: readonly Row[] };

/** Every text of some blocks, for looking through them. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : 'caption' in block ? [block.caption, ...block.heads, ...block.rows.flat()] : block.rows.flat()));
