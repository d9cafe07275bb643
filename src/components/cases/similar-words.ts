/** The words about likeness: used where cases are listed, where municipalities are, and where the weights are chosen. */
import type { ReasonSentences } from '../../domain/cases/reason-words.ts';
import type { Aspect } from '../../domain/cases/similar.ts';

/** Why two records are alike. */
export const reasonSentences: ReasonSentences = {
  form: '形態が同じ: {names}',
  field: '分野が同じ: {names}',
  theme: '困りごとが同じ: {names}',
  kind: '自治体の種類が同じ: {names}',
  size: '人口の規模が近い: どちらも{names}',
  next: '人口の規模が近い: {names}',
};

/** The aspects as the reader weighs them, and how each is measured. */
export const aspectWords: Record<Aspect, { name: string; measure: string }> = {
  form: { name: '協働形態', measure: '共通する形態の数÷どちらかにある形態の数' },
  field: { name: '分野', measure: '共通する分野の数÷どちらかにある分野の数' },
  theme: { name: '困りごとのテーマ', measure: '「うまくいかなかった点」のテーマで、同じように数えます' },
  kind: { name: '自治体の種類', measure: '特別区、政令指定都市、市、町、村、都道府県、島しょ。同じように数えます' },
  size: { name: '人口の規模', measure: '6段階の区分が同じなら1、隣なら0.5。人口の出典がない自治体は0' },
};

/** The words for the weights 0 to 3. */
export const weightWords = ['見ない', '少し', 'ふつう', '強く'] as const;
