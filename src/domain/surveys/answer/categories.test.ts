/** The categories of the form and the forms of the site: each form has one place. */
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
