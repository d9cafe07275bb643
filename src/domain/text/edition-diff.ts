/** What changed between two editions of a text: paragraph by paragraph, and word by word within one that was reworded. */
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A heading, paragraph, item or line of a table. */
export interface Block {
  /** 2 to 4 for a heading. */
  level?: number | undefined;
  text: string;
}

/** A stretch of a paragraph. */
export interface Stretch {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** A paragraph with what became of it. */
export interface BlockChange {
  kind: 'same' | 'added' | 'removed' | 'changed';
  level?: number | undefined;
  stretches: Stretch[];
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });
/** Below this share of common letters two paragraphs are two, not one that was reworded. */
const ALIKE = 0.5;

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }) => (added ? 'added' : removed ? 'removed' : 'same');
const whole = (kind: 'same' | 'added' | 'removed', { level, text }: Block): BlockChange => ({ kind, level, stretches: [{ text, kind }] });

/** One paragraph reworded, if it is one. */
function reworded(old: Block, now: Block): BlockChange | undefined {
  if (old.level !== now.level) return undefined;
  const stretches = diffWordsWithSpace(old.text, now.text, { intlSegmenter: words }).map((part): Stretch => ({ text: part.value, kind: kindOf(part) }));
  const common = stretches.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return common / Math.max(old.text.length, now.text.length) >= ALIKE ? { kind: 'changed', level: now.level, stretches } : undefined;
}

/** What stands in the place of some paragraphs: each finds the first that it was reworded to. */
function replaced(old: readonly Block[], now: readonly Block[]): BlockChange[] {
  const rest = [...now];
  const changes = old.flatMap((block): BlockChange[] => {
    const index = rest.findIndex((candidate) => reworded(block, candidate));
    const found = rest[index];
    if (!found) return [whole('removed', block)];
    const before = rest.splice(0, index + 1).slice(0, -1);
    return [...before.map((added) => whole('added', added)), ...[reworded(block, found)].flatMap((change) => change ?? [])];
  });
  return [...changes, ...rest.map((block) => whole('added', block))];
}

/** Every paragraph of both editions in order. */
export function editionDiff(old: readonly Block[], now: readonly Block[]): BlockChange[] {
  const parts = diffArrays([...old], [...now], { comparator: (a, b) => a.text === b.text && a.level === b.level });
  return parts.flatMap((part, index) => {
    if (!part.added && !part.removed) return part.value.map((block) => whole('same', block));
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.removed && after?.added) return replaced(part.value, after.value);
    if (part.added && before?.removed) return [];
    return part.value.map((block) => whole(part.added ? 'added' : 'removed', block));
  });
}
