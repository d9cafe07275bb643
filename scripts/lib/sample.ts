/** Thousands of pages of a register are made alike from one component: checks look at some of them, and say so. */
import { isRegisterPage } from '../../src/domain/registers/pages.ts';

/** Pages of registers that a check looks at. */
const most = 200;

/** What a check looks at, and how many it leaves out. */
export interface Sample {
  readonly files: string[];
  /** The pages of registers that are left out. */
  readonly left: ReadonlySet<string>;
  /** A line that says so; none when everything is looked at. */
  readonly figures: string[];
}

/** Every page but those of registers, of which evenly spread ones are taken. */
export function sampled(files: readonly string[]): Sample {
  const pages = files.filter(isRegisterPage);
  const every = Math.max(1, pages.length / most);
  const taken = new Set(pages.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every)));
  const left = new Set(pages.filter((file) => !taken.has(file)));
  const figures = left.size === 0 ? [] : [`  名簿の団体のページ${pages.length}件は、同じ部品から作られているため、${taken.size}件を見ています。`];
  return { files: files.filter((file) => !left.has(file)), left, figures };
}
