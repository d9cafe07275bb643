/** Runs textlint over pieces of prose. */
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { defaultOf } from './default-of.ts';
import { remedies, rules } from './preset.ts';
import type { Finding, Piece } from './types.ts';

const kernel = new TextlintKernel();

const options = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: defaultOf(textPlugin) }],
  rules,
};

/** The message of the rule up to its first stop, without its own marks, then what to do. */
const worded = (rule: string, message: string): string =>
  `${(message.split(/[。\n]/)[0] ?? '').replace(/^(?:本文: |【dict\d】 )/, '').trim()}。${remedies[rule] ?? ''}`;

/** What textlint finds in the pieces of one file: one line of its text is one piece. */
async function inFile(pieces: readonly Piece[]): Promise<Finding[]> {
  const { messages } = await kernel.lintText(pieces.map(({ text }) => text).join('\n\n'), options);
  return messages.flatMap(({ ruleId, loc: { start }, message }) => {
    const piece = pieces[(start.line - 1) / 2];
    return piece ? [{ piece, rule: ruleId, index: start.column - 1, message: worded(ruleId, message) }] : [];
  });
}

/** What textlint finds, file by file. */
export async function textlint(pieces: readonly Piece[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const group of Map.groupBy(pieces, ({ file }) => file).values()) findings.push(...await inFile(group));
  return findings;
}
