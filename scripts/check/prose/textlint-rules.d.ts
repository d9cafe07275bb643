/** The packages of rules bring no types. */
declare module 'textlint-rule-preset-japanese' {
  import type { TextlintRuleModule, TextlintRuleOptions } from '@textlint/types';
  const preset: { rules: Record<string, TextlintRuleModule>; rulesConfig: Record<string, TextlintRuleOptions | boolean> };
  export default preset;
}
declare module 'textlint-rule-ja-no-redundant-expression' {
  import type { TextlintRuleModule } from '@textlint/types';
  const rule: TextlintRuleModule;
  export default rule;
}
