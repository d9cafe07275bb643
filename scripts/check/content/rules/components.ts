/** Components in texts: they exist, and their attributes are what they take. */
import { authorComponents } from '../../../../src/schemas/author-components.ts';
import type { AuthorAttribute } from '../../../../src/schemas/author-components.ts';
import { nearHint } from '../near.ts';
import { onLine } from '../place.ts';
import type { AttributeValue, Component } from '../read/body.ts';
import type { Content, Rule } from '../types.ts';
import { missingId } from './references.ts';

interface Finding {
  field: string;
  message: string;
}

const names = Object.keys(authorComponents);

function unknownComponent(name: string): Finding {
  const field = `<${name}>`;
  if (/^[a-z]/.test(name)) return { field, message: `HTMLのタグは使えません。Markdownで書くか、部品を使ってください。使える部品: ${names.join('、')}` };
  return { field, message: `この部品はありません。${nearHint('部品', name, names)}` };
}

function attributeProblem(value: AttributeValue, { flag, braces, references }: AuthorAttribute, content: Content): string | undefined {
  if (flag) return value === undefined ? undefined : '値は要りません。名前だけを書いてください。';
  if (braces) return value && 'braces' in value && braces.includes(value.braces.trim()) ? undefined : `使える値は${braces.map((one) => `「{${one}}」`).join('、')}です。`;
  if (!value || !('text' in value) || value.text.trim() === '') return '値を引用符で囲んで「"…"」の形で書いてください。';
  return references === undefined ? undefined : missingId(references, value.text, content);
}

function findings({ name, attributes }: Component, content: Content): Finding[] {
  const known = Object.hasOwn(authorComponents, name) ? authorComponents[name] : undefined;
  if (!known) return [unknownComponent(name)];
  const field = (attribute: string) => `<${name} ${attribute}>`;
  const lacking = Object.entries(known).filter(([attribute, { required }]) => required && !attributes.has(attribute))
    .map(([attribute]) => ({ field: field(attribute), message: `「${attribute}」がありません。「<${name} ${attribute}="…">」の形で書いてください。` }));
  const wrong = [...attributes].flatMap(([attribute, value]) => {
    const info = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    const message = info ? attributeProblem(value, info, content) : `この部品に「${attribute}」はありません。${nearHint('項目', attribute, Object.keys(known))}`;
    return message === undefined ? [] : [{ field: field(attribute), message }];
  });
  return [...lacking, ...wrong];
}

/** Every component in a text is one that authors may use, used as it is meant. */
export const componentUse: Rule = (content) =>
  content.files.flatMap(({ doc, body }) => (body?.components ?? []).flatMap((component) =>
    findings(component, content).map(({ field, message }) => onLine(doc, component.line, field, message))));
