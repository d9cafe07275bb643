/** Counts of records by a property of theirs. A record with several values counts for each. */

/** How many records have a value, and how many of them took place. */
export interface Count { readonly value: string; readonly all: number; readonly done: number }

/** The counts of some values, in their order. */
export function countBy<T>(records: readonly T[], values: readonly string[], valuesOf: (record: T) => readonly string[], isDone: (record: T) => boolean = () => true): Count[] {
  return values.map((value) => {
    const having = records.filter((record) => valuesOf(record).includes(value));
    return { value, all: having.length, done: having.filter(isDone).length };
  });
}
