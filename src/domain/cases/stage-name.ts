/** A stage as it is shown beside a case. */

/** What is needed of a stage. */
export interface NamedStage {
  name: string;
  /** The project was going on when the source was written. */
  ongoing?: boolean | undefined;
}

/** The name of a stage; of a project that was going on in a year before this one it says that only the source knows. */
export const stageName = ({ name, ongoing = false }: NamedStage, fiscalYears: readonly number[], thisYear: number): string =>
  (ongoing && Math.max(0, ...fiscalYears) < thisYear ? `${name}(出典の時点)` : name);
