/** Turns zod's issues into Japanese sentences that say what is wrong and how to mend it. */
import type { z } from 'zod';
import { wrongFormat } from './explain-format.ts';
import { blank, missing, nothing, wrongType } from './explain-type.ts';
import { ask, choices, quote, title } from './explain-words.ts';
import type { FieldInfo } from './explain-words.ts';

export type { FieldInfo } from './explain-words.ts';

type Issue = z.core.$ZodIssue;

function wrongChoice({ input, values }: z.core.$ZodIssueInvalidValue, { labels }: FieldInfo): string {
  const meant = Object.entries(labels ?? {}).find(([, label]) => label === input);
  if (meant) return `${quote(input)}は${quote(meant[0])}と書きます。`;
  return `${quote(input)}は使えません。使えるのは${labels ? choices(labels) : values.map(quote).join('、')}です。`;
}

const number = (info: FieldInfo) => { const name = title(info); return name === undefined ? '数' : `数「${name}」`; };

function tooSmall({ origin, minimum, inclusive, input }: z.core.$ZodIssueTooSmall, info: FieldInfo): string {
  if (origin === 'string') return blank(info);
  if (origin === 'array') return `一覧が${Array.isArray(input) && input.length === 0 ? '空です' : '足りません'}。${ask(info)}`;
  return `${inclusive === false ? `${minimum}より大きい` : `${minimum}以上の`}${number(info)}を書いてください。${quote(input)}は小さすぎます。`;
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig, info: FieldInfo): string {
  if (typeof input === 'string') return `${input.length}文字あります。${maximum}文字以内にしてください。`;
  if (Array.isArray(input)) return `${input.length}件あります。${maximum}件以内にしてください。`;
  return `${origin === 'int' ? '' : `${maximum}以下の`}${number(info)}を書いてください。${quote(input)}は大きすぎます。`;
}

/** One Japanese sentence or two for one issue, found with `reportInput`; `info` is what the published schema says of the field. */
export function explain(issue: Issue, info: FieldInfo = {}): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.map(quote).join('')}という項目はありません。`;
  if (issue.input === undefined) return missing(info);
  if (issue.input === null) return nothing(info);
  switch (issue.code) {
    case 'invalid_type': return wrongType(issue, info);
    case 'invalid_value': return wrongChoice(issue, info);
    case 'too_small': return tooSmall(issue, info);
    case 'too_big': return tooBig(issue, info);
    case 'custom': return issue.message;
    default: return wrongFormat(issue.input, info);
  }
}
