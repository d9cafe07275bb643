/** What authors read about figures that do not hold together. */
import { expect, test } from 'vitest';
import { linesOf, sample, withText } from '../sample.ts';

const survey = 'surveys/sample-survey.yaml';

test('a survey that holds together is silent', () => expect(linesOf(sample)).toEqual([]));

test.each([
  ['a sum that differs', withText(survey, 'total: 5', 'total: 6'), ['src/content/surveys/sample-survey.yaml:16  tables[0].rows[0].total  区分の和は5で、合計の6と合いません。']],
  ['a category that is not there', withText(survey, 'others: 2 }', 'other: 2 }'), ['src/content/surveys/sample-survey.yaml:16  tables[0].rows[0].counts  区分「other」は、この表のcategoriesにありません。']],
  ['a source that is not there', withText(survey, 'source: paper', 'source: papers'), ['src/content/surveys/sample-survey.yaml:16  tables[0].rows[0].source  出典「papers」は、sourcesにありません。']],
  ['a sentence about a figure that is not there', withText(survey, 'y2020/total}', 'y2021/total}'), ['src/content/surveys/sample-survey.yaml:5  headline  「{forms/y2021/total}」という数は、この調査の表にありません。']],
  ['an id that the list has already', withText(survey, 'id: others, name', 'id: cosponsor, name'), [
    'src/content/surveys/sample-survey.yaml:14  tables[0].categories[1].id  id「cosponsor」は13行目でも使われています。別のidにしてください。',
    'src/content/surveys/sample-survey.yaml:16  tables[0].rows[0].counts  区分「others」は、この表のcategoriesにありません。',
  ]],
])('%s', (_, files, lines) => expect(linesOf(files)).toEqual(lines));
