/** The content checker: every file of every collection, all problems in one run. Pure over a table of texts. */
import type { Report } from '../../lib/report.ts';
import { daysAhead } from './ahead.ts';
import { pastWishes } from './due.ts';
import { readContent } from './read/content.ts';
import { overduePages } from './overdue.ts';
import { anchors } from './rules/anchors.ts';
import { archived } from './rules/archived.ts';
import { clausePages } from './rules/clauses.ts';
import { componentUse } from './rules/components.ts';
import { corporateNumbers } from './rules/corporate-numbers.ts';
import { dayQuotes } from './rules/days.ts';
import { conditions } from './rules/conditions.ts';
import { duplicates } from './rules/duplicates.ts';
import { evidence } from './rules/evidence.ts';
import { fileNames } from './rules/files.ts';
import { imported } from './rules/imported.ts';
import { bodyLinks, pageFields } from './rules/links.ts';
import { wordReadings } from './rules/readings.ts';
import { references } from './rules/references.ts';
import { schemas } from './rules/schemas.ts';
import { surveys } from './rules/surveys.ts';
import { syntax } from './rules/syntax.ts';
import { triage } from './rules/triage.ts';
import { unusedPartners } from './rules/unused.ts';
import { staleCases } from './stale.ts';
import type { Files, Rule } from './types.ts';

const rules: Rule[] = [fileNames, syntax, schemas, dayQuotes, references, duplicates, conditions, componentUse, bodyLinks, pageFields, anchors, clausePages, unusedPartners, archived, imported, evidence, surveys, triage, corporateNumbers, wordReadings];

/** Checks all content. `files` holds every file below src/content. With the day of the check, what is due or lies ahead is told, too. */
export function checkContent(files: Files, today?: string): Report {
  const content = readContent(files);
  const notices = today === undefined ? [] : [...staleCases(content, today), ...pastWishes(content, today), ...overduePages(content, today)];
  const ahead = today === undefined ? [] : daysAhead(content, today);
  return { name: '内容の確認', checked: content.entries.length, problems: [...rules.flatMap((rule) => rule(content)), ...ahead], ...(notices.length > 0 && { notices }) };
}
