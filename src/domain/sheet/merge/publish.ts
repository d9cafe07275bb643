/** What of the whole may be published: opinions and names can be left out, of the sheets too, so that a file never holds more than it shows. */
import { textsOf } from '../../record/blocks.ts';
import type { Block } from '../../record/blocks.ts';
import { listAt, textAt, valueAt } from '../../record/record.ts';
import type { Answer, PhaseRecord, SheetDocument } from '../answers.ts';
import type { Merge } from './write.ts';
import type { Side } from './sides.ts';
import { withoutPrivate } from './talk.ts';

const pointOnly = ({ value }: Answer): Answer => (value === undefined ? {} : { value });
const withoutTexts = ({ date, agreedOn, answers }: PhaseRecord): PhaseRecord =>
  ({ date, agreedOn, texts: new Map(), answers: new Map([...answers].filter(([, { value }]) => value !== undefined).map(([id, answer]) => [id, pointOnly(answer)])) });

function reduced(document: SheetDocument, hideTexts: boolean, hideNames: boolean): SheetDocument {
  const phases = hideTexts ? new Map([...document.phases].map(([id, record]) => [id, withoutTexts(record)] as const).filter(([, { date, agreedOn, answers }]) => date + agreedOn !== '' || answers.size > 0)) : document.phases;
  return { ...document, phases, organisation: hideNames ? '' : document.organisation };
}

const isOn = ({ talk }: Merge, name: string) => valueAt(talk, ['publish', name]) === true;

/** The whole as it is published. */
export function published(merge: Merge): Merge {
  const [hideTexts, hideNames] = [isOn(merge, 'hideTexts'), isOn(merge, 'hideNames')];
  const side = (one: Side): Side => ({ ...one, document: reduced(one.document, hideTexts, hideNames) });
  return { sides: new Map([...merge.sides].map(([role, one]) => [role, side(one)])), talk: withoutPrivate(merge.talk) };
}

/** Names that would be published against the wish, because they stand in another text. Very short ones are not looked for. */
export function namesLeft(merge: Merge, blocks: readonly Block[]): string[] {
  if (!isOn(merge, 'hideNames')) return [];
  const people = [textAt(merge.talk, ['people']), ...listAt(merge.talk, ['steps']).map((step) => textAt(step, ['who']))].flatMap((text) => text.split(/[、,\n]/));
  const names = [...[...merge.sides.values()].map(({ document }) => document.organisation), ...people].map((name) => name.trim()).filter((name) => name.length > 1 && name !== '行政' && name !== '団体');
  return [...new Set(names)].filter((name) => textsOf(blocks).some((text) => text.includes(name)));
}
