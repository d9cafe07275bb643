/** The planner's named constants: read from the source, and put a step lower and higher. Pure. */

/** A named constant of the source. */
export interface Constant {
  name: string;
  value: number;
}

const written = /^export const ([A-Z][A-Z0-9_]*)(?:: number)? = ([\d_]*\.?\d+);/gm;

/** The constants of a source text: `export const NAME = number`. */
export const constantsIn = (source: string): Constant[] =>
  [...source.matchAll(written)].map(([, name = '', value = '']) => ({ name, value: Number(value.replaceAll('_', '')) }));

/** A source text with another value for one constant. */
export const withValue = (source: string, name: string, value: number): string =>
  source.replaceAll(written, (line, found: string, old: string) => (found === name ? line.replace(new RegExp(`${old.replaceAll('.', String.raw`\.`)};$`), `${value};`) : line));

const round = (value: number) => Number(value.toPrecision(3));

/** A step to either side: half of it, and twice for a whole number, halfway to 1 for a share. */
export const steps = (value: number): [lower: number, higher: number] =>
  value > 0 && value < 1 ? [round(value / 2), round((1 + value) / 2)] : [Math.round(value / 2), Math.max(1, value * 2)];
