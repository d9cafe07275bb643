/** Samples that show how to write, and what a new site still has to fill in: they must not be published. */
import type { Problem, Report } from '../../lib/report.ts';
import { isSample } from '../../../src/domain/site/samples.ts';
import { ofEntry, onLine } from './place.ts';
import { readContent } from './read/content.ts';
import type { Content, Entry, Files } from './types.ts';

/** What marks a place that the new site's people fill in. */
const blank = '【要記入';

const sampleOf = (entry: Entry): Problem[] =>
  isSample(entry.id, JSON.stringify(entry.data ?? '')) ? [ofEntry(entry, [], 'サンプル(架空)の記録です。公開の前に、自分の記録に置きかえるか、消してください。')] : [];

const blanksOf = ({ texts, files }: Content): Problem[] => files.flatMap(({ doc }) => {
  const lines = (texts.get(doc.file) ?? '').split('\n');
  return lines.flatMap((line, index) => (line.includes(blank) ? [onLine(doc, index + 1, '要記入', `「${line.trim()}」を、公開の前に書いてください。`)] : []));
});

/** Everything that must not be published. It is told, and stops only what is built for publishing. */
export function samplesReport(files: Files, publishing: boolean): Report {
  const content = readContent(files);
  const found = [...content.entries.flatMap(sampleOf), ...blanksOf(content)];
  const remedy: Problem = { file: 'SITE_URL', message: '公開のための組み立てを止めました。上の記録を直すか、見るだけなら、SITE_URLを付けずに組み立ててください。' };
  return { name: '公開の前の確認', checked: content.entries.length, problems: publishing && found.length > 0 ? [...found, remedy] : [], ...(!publishing && found.length > 0 && { notices: found }) };
}
