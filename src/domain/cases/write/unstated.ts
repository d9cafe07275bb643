/** Facts that readers of a case look for. A page says 「出典に記載なし」 where the sources do not tell. */
import { isBlank } from '../../write/data.ts';

/** Field → its name on the page. */
const facts: Readonly<Record<string, string>> = {
  purpose: '目的', people: '対象', fiscalYears: '実施した年度', department: '担当部署', forms: '協働形態', governmentRole: '行政の役割', partnerRole: '団体の役割',
  outcomes: '成果', limits: 'うまくいかなかった点・課題', costs: '費用', selection: '相手の選び方', evaluation: '評価',
};

/** The names of the facts that a record does not tell. */
export const unstatedIn = (record: Readonly<Record<string, unknown>>): { name: string; label: string }[] =>
  Object.entries(facts).filter(([name]) => isBlank(record[name])).map(([name, label]) => ({ name, label }));
