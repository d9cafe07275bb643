/** The categories of the form and the forms of the site: each form has one place, and the categories stay those of earlier years. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { surveyFormSchema } from '../../../schemas/survey-forms.ts';

const { categories } = surveyFormSchema.parse(parse(readFileSync('src/content/survey-forms/projects.yaml', 'utf8')));
const forms = readdirSync('src/content/forms').map((file) => ({ id: file.replace('.mdx', ''), title: /^title: "(.+)"$/m.exec(readFileSync(`src/content/forms/${file}`, 'utf8'))?.[1] ?? '' }));

test('there are eleven forms', () => expect(forms).toHaveLength(11));

test.each(forms)('$title is counted in one category', ({ id, title }) => {
  expect(categories.filter(({ form, meaning }) => form === id || meaning.includes(`「${title}」`))).toHaveLength(1);
});

test('the seven categories of Tokyo, 2003 to 2013, are all there', () => {
  const tokyo = parse(readFileSync('src/content/surveys/tokyo-projects.yaml', 'utf8')) as { tables: { id: string; categories: { id: string; name: string }[] }[] };
  for (const { id, name } of tokyo.tables.find((table) => table.id === 'forms')?.categories ?? expect.fail()) expect(categories).toContainEqual(expect.objectContaining({ id, name }));
});
