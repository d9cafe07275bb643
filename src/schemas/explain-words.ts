/** Words that several explanations share. */

/** What the published schema says of one field, and where the field stands. */
export interface FieldInfo {
  /** What the field means. */
  description?: string | undefined;
  /** The words shown for each allowed value. */
  labels?: Readonly<Record<string, string>> | undefined;
  /** The form of the text, such as `date`. */
  format?: string | undefined;
  /** The least number of entries of a list. */
  minItems?: number | undefined;
  /** `array` for lists. */
  type?: string | undefined;
  /** Whether the record needs the field, may leave it out, or holds it as one of a list. */
  place?: 'required' | 'optional' | 'item' | undefined;
  /** What the record is, such as 事例. */
  owner?: string | undefined;
}

const longest = 40;

/** A value as a message shows it: on one line and not too long. */
export function quote(value: unknown): string {
  const text = (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll(/\s+/g, ' ');
  return `「${text.length > longest ? `${text.slice(0, longest)}…` : text}」`;
}

/** The field's meaning in a few words: its description without the notes that follow. */
export const title = ({ description }: FieldInfo): string | undefined =>
  description?.split('。')[0]?.replaceAll(/\((?:例|\d+件)[^)]*\)/g, '');

/** `「done」(達成)、「continuing」(継続)`. */
export const choices = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels).map(([value, label]) => `「${value}」(${label})`).join('、');

/** Asks for what belongs in the field. */
export function ask(info: FieldInfo): string {
  const name = title(info);
  const named = name === undefined ? '中身' : `「${name}」`;
  if (info.minItems) return `${info.owner === undefined ? '' : `${info.owner}には`}${named}が${info.minItems}件以上必要です。`;
  if (info.type === 'array') return `${named}の一覧を書いてください。なければ「[]」と書きます。`;
  return `${named}を書いてください。${info.labels ? `使えるのは${choices(info.labels)}です。` : ''}`;
}
