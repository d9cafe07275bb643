/** The parts of a paper that are made from a check sheet, so that no question is written twice. */
import type { Phase, Sheet, SheetItem } from '../../schemas/sheets.ts';
import type { TemplateSection } from '../../schemas/templates.ts';

type Numbered = { number: string; item: SheetItem };

const asked = (sheet: Sheet) => sheet.viewpoints.map((viewpoint, at) => ({
  viewpoint,
  items: viewpoint.items.filter(({ retired }) => !retired).map((item, index): Numbered => ({ number: `${at + 1}-${index + 1}`, item })),
})).filter(({ items }) => items.length > 0);

const freeFields = ({ questions = [] }: Phase) => questions.filter(({ retired }) => !retired).map(({ question, help, size, required }) =>
  ({ label: question, size, ...(help ? { help } : {}), ...(required ? { required } : {}) }));

/** The table in which both sides write what they expect. */
function expectations(sheet: Sheet, phase: Phase): TemplateSection[] {
  const rows = asked(sheet).flatMap(({ items }) => items.filter(({ item }) => item.expect).map(({ number, item }) => [number, item.expectTitle ?? item.question, item.expect ?? '', '']));
  return rows.length === 0 ? [] : [{
    id: `${phase.id}-expect`,
    heading: `${phase.name}の想定`,
    intro: '問いごとに、どこまでできれば想定どおりかを双方で話し合って書きます。',
    table: { columns: [{ label: '番号', width: 4 }, { label: '決めること', width: 20 }, { label: '書くこと', width: 16 }, { label: '想定', width: 20 }], rows, blank: 0 },
  }];
}

const scoreLine = ({ scale, notApplicable }: Sheet) => `点は${scale.map(({ value, label }) => `${value}=${label}`).join('、')}、「${notApplicable.label}」から選びます。`;
const reasonLabel = ({ scale }: Sheet) => `理由・出来事(${scale.filter(({ needsReason }) => needsReason).map(({ value }) => value).toSorted().join('・')}の点は必ず書く)`;

/** What the points of the questions are compared with about which nothing is expected. */
function withoutExpect({ withoutExpect: sentence }: Sheet, items: readonly Numbered[]): string {
  const numbers = items.flatMap(({ number, item }) => (item.expect ? [] : [number]));
  return sentence && numbers.length > 0 ? `${numbers.join('、')}は、${sentence}` : '';
}

/** One table of points for each viewpoint, with a column for each phase that gives points. */
function points(sheet: Sheet): TemplateSection[] {
  const phases = sheet.phases.filter(({ kind }) => kind === 'score');
  const columns = [
    { label: '番号', width: 4 }, { label: '問い', width: 22 },
    ...phases.map(({ name }) => ({ label: name, width: 5 })), { label: reasonLabel(sheet), width: 24 },
  ];
  return asked(sheet).map(({ viewpoint, items }, index) => ({
    id: `points-${viewpoint.id}`,
    heading: `視点${index + 1} ${viewpoint.name}`,
    intro: `${viewpoint.text}${index === 0 ? scoreLine(sheet) : ''}${withoutExpect(sheet, items)}`,
    table: { columns, rows: items.map(({ number, item }) => [number, item.question]), blank: 0 },
  }));
}

const free = (phase: Phase): TemplateSection[] => {
  const fields = freeFields(phase);
  return fields.length === 0 ? [] : [{ id: phase.id, heading: `${phase.name}(${phase.when})`, intro: phase.intro, fields }];
};

/** Every phase of a sheet as parts of a paper: what is expected, then the points, then what each phase asks in words. */
export function sectionsOfSheet(sheet: Sheet): TemplateSection[] {
  const before = sheet.phases.filter(({ kind }) => kind === 'expect');
  const after = sheet.phases.filter(({ kind }) => kind === 'score');
  return [...before.flatMap((phase) => [...free(phase), ...expectations(sheet, phase)]), ...points(sheet), ...after.flatMap(free)];
}
