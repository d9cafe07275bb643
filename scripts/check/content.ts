/** `npm run check:content`: checks every file below src/content and prints all problems. */
import { join } from 'node:path';
import { siteDay } from '../../src/domain/dates/days.ts';
import { finish } from '../lib/report.ts';
import { checkContent } from './content/check.ts';
import { loadTexts } from './content/read/texts.ts';

finish([checkContent(loadTexts(join(import.meta.dirname, '../../src/content')), siteDay(process.env['SITE_DATE'], new Date()))]);
