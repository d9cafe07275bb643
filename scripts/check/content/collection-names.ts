/** What authors call the records of each collection. */
import type { CollectionName } from '../../../src/schemas/index.ts';

/** Collection → the word for one of its records. */
export const recordNames: Readonly<Record<CollectionName, string>> = {
  guidelines: '指針のページ',
  manual: '手引きの章',
  forms: '形態',
  cases: '事例',
  partners: '団体',
  sheets: 'シート',
  selectors: '判断の表',
  templates: '様式',
  faq: 'よくある質問',
  criteria: '選定の基準',
  glossary: '用語',
  plan: '推進プランの取り組み',
  centres: '相談先',
  clauses: '条項',
  municipalities: '自治体',
  populations: '人口の統計',
  fields: '分野',
  authorities: '所轄庁',
  headers: '見出しの言い方',
  themes: 'テーマ',
  stages: '段階',
  steps: '進め方の段階',
  tools: '道具',
  datasets: 'データ',
  datachanges: 'データの変更',
  codebook: '項目の英語',
  site: 'サイトの設定',
};
