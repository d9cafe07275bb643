/** The kinds of pages a search can be narrowed to, in the order they are shown. */
export const pageTypes = {
  guideline: '指針',
  manual: '手引き',
  form: '形態',
  case: '事例',
  partner: '団体',
  tool: '道具',
  template: '様式',
  event: '講座・研修',
  term: '用語',
  guide: '案内',
} as const;
export type PageType = keyof typeof pageTypes;
