/** One HTML file that people read, print and publish, and that the tool reads again. */
import { embedded } from '../../file/embedded.ts';
import { page } from '../../file/page.ts';
import type { SheetShape } from '../shape.ts';
import type { SheetWords } from '../words.ts';
import { kind, mergeData } from './write.ts';
import type { Merge } from './write.ts';
import { published } from './publish.ts';
import { record, title } from './reading.ts';
import { projectOf } from './sides.ts';

const whole = '続きを書くための控えです。伏せると決めた名前や文も入っています。公開には「公開する記録」のファイルを使ってください。';
const again = '「評価をまとめる」のページで、このファイルを開けます。ほかのソフトで保存し直すと、開けなくなることがあります。';

function write(merge: Merge, shape: SheetShape, words: SheetWords, savedAt: Date, mark: string, first: string): string {
  const blocks = [...(first ? [{ kind: 'note' as const, text: first }] : []), ...record(merge, shape, words), { kind: 'note' as const, text: again }];
  return page([title + mark, projectOf(merge.sides)].filter(Boolean).join(' '), blocks, kind.format, embedded(mergeData(merge, savedAt), kind));
}

/** The file to keep, with everything. */
export const writeMergeHtml = (merge: Merge, shape: SheetShape, words: SheetWords, savedAt: Date): string => write(merge, shape, words, savedAt, '(控え)', whole);

/** The file to publish: nothing is in it that one cannot read. */
export const writePublishedHtml = (merge: Merge, shape: SheetShape, words: SheetWords, savedAt: Date): string => write(published(merge), shape, words, savedAt, '', '');
