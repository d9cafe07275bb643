import { z } from 'zod';
import { choice, dayOrMonth, fiscalYear, isoDate, line, reading, ref, sources, text } from './fields.ts';
import { diagram, roles } from './roles.ts';

/** Says whether a classification stands in the source or is ours. */
export const bases = { source: '出典の記載', editor: '編集者の分類' } as const;

export const costKinds = { actual: '実額', budget: '予算額', ceiling: '上限額', income: '収入' } as const;
export const voices = { government: '行政', partner: '団体', participants: '参加者', third: '第三者', record: '記録' } as const;

const form = z.strictObject({
  id: ref('forms', '協働形態'),
  basis: choice(bases, '形態が出典にあるか、編集者の分類か'),
  stated: line('出典での呼び名(例: 行政提案型協働事業)').optional(),
});

const outcome = z.strictObject({
  text: text('成果。数字があれば数字と時点も'),
  by: choice(voices, '誰の言葉か').optional(),
});

const limit = z.strictObject({
  text: text('うまくいかなかった点、課題'),
  by: choice(voices, '誰の言葉か').optional(),
  theme: ref('themes', '困りごとのテーマ').optional(),
});

const cost = z.strictObject({
  kind: choice(costKinds, '実額・予算額・上限額・収入の別'),
  text: text('金額と内訳、時点'),
  yen: z.number().int().positive().optional().meta({ description: '金額(円)。ひとつの額として言えるときだけ' }),
});

const archived = z.strictObject({
  date: dayOrMonth.meta({ description: '一覧から外した日' }),
  reason: text('外した理由(事業の終わり方、記録のまとめ直しなど)'),
  replacedBy: ref('cases', '代わりに読む事例').optional(),
});

/** Fields of which a record can say from which source they come. */
export const citable = {
  stage: '段階', department: '担当部署', partners: '相手の団体', otherPartners: 'ほかの相手', forms: '協働形態', fiscalYears: '年度', purpose: '目的', people: '対象',
  governmentRole: '行政の役割', partnerRole: '団体の役割', selection: '選び方', evaluation: '評価', outcomes: '成果', limits: '限界', costs: '費用',
} as const;
export type Citable = keyof typeof citable;

const evidence = z.strictObject({
  field: choice(citable, 'どの項目の出典か'),
  item: z.number().int().positive().optional().meta({ description: '一覧の何番目か。1から数える。書かなければ項目の全体' }),
  source: z.number().int().positive().meta({ description: 'sourcesの何番目の出典か。1から数える' }),
});
export type Evidence = z.output<typeof evidence>;

/** One joint project with its sources. What the sources do not say is left out; the page then says 「出典に記載なし」. */
export const caseSchema = z.strictObject({
  title: line('事業名'),
  reading: reading('事業名の読み(ひらがな)').optional(),
  summary: text('何をした事業か、ふだんの言葉で一文'),
  stage: ref('stages', '段階。提案や採択だけの事業を実施済みとしない'),
  stageStated: line('出典での段階の表現').optional(),
  municipality: ref('municipalities', '自治体'),
  places: z.array(ref('municipalities', '場所の自治体')).optional().meta({ description: '事業の場所の自治体。行政の側の自治体と違うと出典にあるときだけ' }),
  department: line('担当部署').optional(),
  partners: z.array(ref('partners', '団体ページの識別子')).meta({ description: '団体ページのある相手' }),
  otherPartners: z.array(line('団体ページのない相手の名前')).optional().meta({ description: '団体ページを作らない相手(個別名のない集まりなど)' }),
  forms: z.array(form).meta({ description: '協働形態。分からなければ空けておく' }),
  fields: z.array(ref('fields', 'NPO法の20分野')).meta({ description: '分野。NPO法の20分野から選ぶ' }),
  fieldsBasis: choice(bases, '分野が出典にあるか、編集者の分類か'),
  fiscalYears: z.array(fiscalYear).meta({ description: '実施した年度。分からなければ空けておく' }),
  purpose: text('目的').optional(),
  people: line('対象となる人').optional(),
  governmentRole: text('行政が担ったこと').optional(),
  partnerRole: text('団体が担ったこと').optional(),
  roles: roles.meta({ description: '誰が決め、払い、行い、責任を負うか。出典にあるものだけ' }),
  diagram: diagram.meta({ description: '構図の矢印に書く言葉。それぞれ12字まで' }),
  selection: text('相手をどう選んだか').optional(),
  evaluation: text('評価をどうしたか').optional(),
  outcomes: z.array(outcome).meta({ description: '成果' }),
  limits: z.array(limit).meta({ description: 'うまくいかなかった点・課題' }),
  costs: z.array(cost).meta({ description: '費用' }),
  clauses: z.array(ref('clauses', '指針の条項')).min(1).meta({ description: 'この事例が示す指針の条項' }),
  sources: sources,
  evidence: z.array(evidence).min(1).optional().meta({ description: '項目ごとの出典。どの出典によるかが、はっきり分かる項目にだけ書く', editors: true }),
  checked: dayOrMonth.meta({ description: 'この記録を最後に確かめた日', past: true }),
  added: isoDate.optional().meta({ description: 'サイトに載せた日。最初の収録(site.yamlのopened)のあとに足した事例に書く', format: 'date', editors: true }),
  archived: archived.optional().meta({ description: '保管。終わった事業や取り下げた記録を、一覧から外すときだけ書く。ページは残る', editors: true }),
});
export type Case = z.output<typeof caseSchema>;
