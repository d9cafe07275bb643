/** The components that authors may use in MDX and the attributes each of them takes. */

/** One attribute of a component. Its value is text in quotes unless said otherwise. */
export interface AuthorAttribute {
  /** The component cannot do without it. */
  required?: true;
  /** Stands alone, without a value. */
  flag?: true;
  /** The values it takes in braces, such as `level={2}`. */
  braces?: readonly string[];
  /** The collection whose ids it names. */
  references?: string;
}

/** Component → its attributes. */
export const authorComponents: Readonly<Record<string, Readonly<Record<string, AuthorAttribute>>>> = {
  Clause: { id: { required: true, references: 'clauses' }, level: { braces: ['2', '3'] } },
  Checks: {},
  Note: { title: { required: true } },
  FormList: { official: { flag: true } },
  PlanTimeline: {},
};
