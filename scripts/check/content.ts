/** `npm run check:content`: checks every file below src/content and prints all problems. With SITE_URL, for publishing, samples are problems, too. */
import { join } from 'node:path';
import { siteDay } from '../../src/domain/dates/days.ts';
import { finish } from '../lib/report.ts';
import { checkContent } from './content/check.ts';
import { loadTexts } from './content/read/texts.ts';
import { samplesReport } from './content/samples.ts';

const files = loadTexts(join(import.meta.dirname, '../../src/content'));
const samples = samplesReport(files, process.env['SITE_URL'] !== undefined);
const told = samples.problems.length > 0 || samples.notices;
finish([checkContent(files, siteDay(process.env['SITE_DATE'], new Date())), ...(told ? [samples] : [])]);
