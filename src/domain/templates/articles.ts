/** Articles, paragraphs and items as Japanese agreements number them. */
import type { TemplateArticle, TemplateSection } from '../../schemas/templates.ts';

/** A line of an agreement. */
export interface ArticleLine {
  readonly kind: 'paragraph' | 'item' | 'choice';
  /** What stands before it: `2`, `(1)`, `□`; nothing before a first paragraph. */
  readonly mark: string;
  readonly text: string;
}

export interface NumberedArticle {
  /** `第1条(目的)`. */
  readonly name: string;
  readonly lines: readonly ArticleLine[];
}

function linesOf({ text, items = [], choices = [] }: TemplateArticle): ArticleLine[] {
  const [first, ...rest] = text.map((line, index): ArticleLine => ({ kind: 'paragraph', mark: index === 0 ? '' : String(index + 1), text: line }));
  // Items and choices belong to the first paragraph, as in laws.
  return [
    ...(first ? [first] : []),
    ...items.map((line, index): ArticleLine => ({ kind: 'item', mark: `(${index + 1})`, text: line })),
    ...choices.map((line): ArticleLine => ({ kind: 'choice', mark: '□', text: line })),
    ...rest,
  ];
}

/** The articles of a section; numbers run on from the sections before it. */
export function numbered(sections: readonly TemplateSection[], section: TemplateSection): NumberedArticle[] {
  const before = sections.slice(0, sections.indexOf(section)).reduce((sum, { articles = [] }) => sum + articles.length, 0);
  return (section.articles ?? []).map((article, index) => ({ name: `第${before + index + 1}条(${article.title})`, lines: linesOf(article) }));
}
