/** The rules of textlint that we use, how they are set, and what a writer does about them. */
import type { TextlintRuleOptions } from '@textlint/types';
import redundant from 'textlint-rule-ja-no-redundant-expression';
import preset from 'textlint-rule-preset-japanese';
import { defaultOf } from './default-of.ts';

/** Rules that are set otherwise than the preset sets them. */
const set: Readonly<Record<string, TextlintRuleOptions>> = {
  // Lists of things within a sentence (「決め、払い、行い、責任を負う」) are plain; long sentences are found by their length.
  'max-ten': { max: 5 },
  // Fit for readers when each stands with its own verb: 「4月に窓口に届ける」, 「市が払い、団体が行う」, 「国も都も」, 「どれか」.
  'no-doubled-joshi': { min_interval: 1, allow: ['に', 'が', 'も', 'か', 'かを'] },
  'no-mix-dearu-desumasu': { preferInHeader: '', preferInBody: 'ですます', preferInList: 'ですます' },
};

/** Rule → what to do. */
export const remedies: Readonly<Record<string, string>> = {
  'max-ten': '文を分けてください。',
  'no-doubled-conjunctive-particle-ga': '文を分けてください。',
  'no-doubled-conjunction': '片方を消すか、別の言葉にしてください。',
  'no-double-negative-ja': '肯定の文にしてください。',
  'no-doubled-joshi': '文を分けるか、言いかえてください。',
  'sentence-length': '文を分けてください。',
  'no-dropping-the-ra': '「ら」を入れてください。',
  'no-mix-dearu-desumasu': '「です・ます」で終えてください。',
  'no-nfd': '濁点を一つの字にしてください。',
  'no-invalid-control-character': '見えない字を消してください。',
  'no-zero-width-spaces': '見えない字を消してください。',
  'no-kangxi-radicals': '同じ形の漢字に置きかえてください。',
  'ja-no-redundant-expression': '短く言いかえてください。',
};

const ofPreset = Object.entries(preset.rules)
  .map(([ruleId, rule]) => ({ ruleId, rule, options: set[ruleId] ?? preset.rulesConfig[ruleId] ?? true }));

/** Every rule in the form that the kernel takes. */
export const rules = [...ofPreset, {
  ruleId: 'ja-no-redundant-expression',
  rule: defaultOf(redundant),
  // 「管理を行う」, 「調査を行う」: who does what to a work that has a name is what a record of roles says.
  options: { dictOptions: { dict5: { disabled: true } } },
}];
