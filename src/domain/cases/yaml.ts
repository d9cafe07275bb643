/** A record as YAML, the way case files are written: fields in their order, short lists of names on one line, texts in quotes where they need them. */

/** Signs that YAML or an editor does not take as they are. */
const odd = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFD-\uFFFF]/g;

/** A text in quotes, as in JSON, which YAML reads the same; nothing in it can become another field. */
const quoted = (text: string): string => JSON.stringify(text.toWellFormed()).replaceAll(odd, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A name in small letters, as ids are; words that YAML reads as something else are none. */
const isName = (text: string) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/.test(text);
/** Japanese text without a sign that YAML knows. */
const isProse = (text: string) => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『(][\p{L}\p{N}ー々〇〜・、。「」『』()%+./-]*$/u.test(text) && !/\p{C}/u.test(text);
const isAddress = (text: string) => /^https?:\/\/[A-Za-z0-9._~/?&=%+-]+$/.test(text);

const scalar = (value: unknown): string => (typeof value !== 'string' ? String(value) : isName(value) || isProse(value) || isAddress(value) ? value : quoted(value));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isShort = (list: readonly unknown[]) => list.every((one) => typeof one === 'number' || (typeof one === 'string' && isName(one)));

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function member(value: unknown): string[] {
  const [first = '{}', ...rest] = isObject(value) && !Array.isArray(value) ? linesOf(value) : [scalar(value)];
  return [`- ${first}`, ...indented(rest)];
}

function field([name, value]: [string, unknown]): string[] {
  if (!isObject(value)) return [`${name}: ${scalar(value)}`];
  if (!Array.isArray(value)) return Object.keys(value).length === 0 ? [`${name}: {}`] : [`${name}:`, ...indented(linesOf(value))];
  return isShort(value) ? [`${name}: [${value.join(', ')}]`] : [`${name}:`, ...indented(value.flatMap(member))];
}

/** The lines of an object's fields. What is undefined is left out. */
function linesOf(record: object): string[] {
  return Object.entries(record).filter(([, value]) => value !== undefined).flatMap(field);
}

/** The text of an object's fields, without a line break at its end. */
export const yamlOf = (record: object): string => linesOf(record).join('\n');
