/** Registers and events that importers wrote: each description fits its lines, and each edit a record. */
import type { z } from 'zod';
import { isNamed } from '../../../../src/domain/registers/whole.ts';
import { explain } from '../../../../src/schemas/explain.ts';
import { eventLineSchema } from '../../../../src/schemas/events.ts';
import { idPattern } from '../../../../src/schemas/fields.ts';
import { editsSchema, importedSchema } from '../../../../src/schemas/registers.ts';
import type { Imported } from '../../../../src/schemas/registers.ts';
import type { Problem } from '../../../lib/report.ts';
import { ofField, ofFile, onLine } from '../place.ts';
import { readDocument } from '../read/document.ts';
import type { ContentDocument } from '../read/document.ts';
import type { Content, Rule } from '../types.ts';

const place = /^(registers|events)\/([^/]+?)\.(edits\.yaml|yaml|jsonl)$/;

/** Whether a file is in a folder that importers write. */
export const isImported = (file: string): boolean => /^(?:registers|events)\//.test(file);

function nameProblems(file: string, { texts }: Content): Problem[] {
  const [, folder, id = '', ending] = place.exec(file) ?? [];
  if (folder === undefined || !idPattern.test(id) || (folder === 'events' && ending === 'edits.yaml')) return [ofFile(file, '取り込んだ名簿やイベントのファイルの名前ではありません。取り込みは npm run import:npo などで行います(docs/import.md)。')];
  return ending === 'yaml' || texts.has(`${folder}/${id}.yaml`) ? [] : [ofFile(file, `「${id}.yaml」がありません。消したり名前を変えたりしていたら、戻してください。`)];
}

const issues = (doc: ContentDocument, error: z.ZodError): Problem[] => error.issues.map((issue) => ofField(doc, issue.path, explain(issue)));

/** What a YAML file holds, or why it cannot be used. */
function parsed<T>(file: string, text: string, schema: z.ZodType<T>): { doc: ContentDocument; data?: T; problems: Problem[] } {
  const doc = readDocument(file, text);
  const faults = doc.faults.map(({ line, message }) => onLine(doc, line, '書式', message));
  if (faults.length > 0) return { doc, problems: faults };
  const { data, error } = schema.safeParse(doc.data, { reportInput: true });
  return error ? { doc, problems: issues(doc, error) } : { doc, data, problems: [] };
}

function lineProblems(doc: ContentDocument, { lines }: Imported, text: string | undefined): Problem[] {
  if (text !== undefined && isNamed(text, lines)) return [];
  return [ofField(doc, ['lines'], `「.jsonl」の中身が、この記録と合いません。手で直したときは、もとに戻し、直すところを「.edits.yaml」に書いてください。取り込みが途中で止まったときは、もう一度実行してください。`)];
}

/** Lines that an older importer wrote may lack what the schema asks for now. */
function eventProblems(doc: ContentDocument, text = ''): Problem[] {
  const wrong = text.split('\n').findIndex((line) => line.trim() !== '' && !eventLineSchema.safeParse(JSON.parse(line)).success);
  return wrong < 0 ? [] : [ofField(doc, ['lines'], `「.jsonl」の${wrong + 1}行目が、イベントの決まりに合いません。もとの表から、もう一度取り込んでください。`)];
}

function editProblems(file: string, text: string, lines: string, { ids }: Content): Problem[] {
  const { doc, data = [], problems } = parsed(file, text, editsSchema);
  const known = new Set(lines.split('\n').map((line) => line.slice(7, line.indexOf('"', 7))));
  const twice = data.filter(({ id }, index) => data.findIndex((one) => one.id === id) < index);
  const absent = (index: number, key: 'municipality' | 'fields', collection: string, id: string) => (ids.get(collection)?.has(id) ? [] : [ofField(doc, [index, key], `「${id}」はありません。`)]);
  return [
    ...problems,
    ...twice.map(({ id }) => ofField(doc, [data.findLastIndex((one) => one.id === id), 'id'], `「${id}」が2度書かれています。一つにまとめてください。`)),
    ...data.flatMap(({ id, municipality, fields = [] }, index) => [
      ...(known.has(id) ? [] : [ofField(doc, [index, 'id'], `「${id}」は名簿にありません。名簿から外れたのなら、この項目を消してください。`)]),
      ...(municipality === undefined ? [] : absent(index, 'municipality', 'municipalities', municipality)),
      ...fields.flatMap((field) => absent(index, 'fields', 'fields', field)),
    ]),
  ];
}

/** Every file of an import is whole and belongs to another. */
export const imported: Rule = (content) => content.paths.filter(isImported).flatMap((file) => {
  const wrong = nameProblems(file, content);
  const [, folder = '', id = '', ending] = place.exec(file) ?? [];
  if (wrong.length > 0 || ending === 'jsonl') return wrong;
  const [text = '', lines] = [content.texts.get(file), content.texts.get(`${folder}/${id}.jsonl`)];
  if (ending === 'edits.yaml') return editProblems(file, text, lines ?? '', content);
  const { doc, data, problems } = parsed(file, text, importedSchema);
  if (!data) return problems;
  const unlike = lineProblems(doc, data, lines);
  return unlike.length > 0 || folder === 'registers' ? unlike : eventProblems(doc, lines);
});
