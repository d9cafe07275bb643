/** `npm run check:prose`: checks the Japanese of every text below src/content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { finish } from '../lib/report.ts';
import { readContent } from './content/read/content.ts';
import { loadTexts } from './content/read/texts.ts';
import { checkProse } from './prose/check.ts';
import { exceptionsFile } from './prose/exceptions.ts';
import type { Exception } from './prose/types.ts';

const project = join(import.meta.dirname, '../..');
const exceptions = parse(readFileSync(join(project, exceptionsFile), 'utf8')) as Exception[];

finish([await checkProse(readContent(loadTexts(join(project, 'src/content'))), exceptions)]);
