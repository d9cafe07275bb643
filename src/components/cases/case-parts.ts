/** The facts of a case that are compared: their names in the HTML of its page, in the order of the table, with the words of both pages. */
export const caseParts = {
  stage: '段階',
  municipality: '自治体',
  form: '協働形態',
  field: '分野',
  years: '実施した年度',
  department: '担当部署',
  partners: '相手の団体',
  people: '対象',
  purpose: '目的',
  governmentRole: '行政の役割',
  partnerRole: '団体の役割',
  decides: '決める',
  pays: '費用を負担する',
  does: '実施する',
  answers: '責任を負う',
  selection: '相手の選び方',
  costs: '費用',
  outcomes: '成果',
  limits: 'うまくいかなかった点・課題',
  evaluation: '評価',
} as const;
export type CasePart = keyof typeof caseParts;
