/** `npm run check:content`: checks every file below src/content and prints all problems. */
import { join } from 'node:path';
import { finish } from '../lib/report.ts';
import { checkContent } from './content/check.ts';
import { loadTexts } from './content/read/texts.ts';

finish([checkContent(loadTexts(join(import.meta.dirname, '../../src/content')))]);
