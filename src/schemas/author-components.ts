/** The components that authors may use in MDX and the attributes each of them takes. */

/** One attribute of a component. Its value is always text in quotes. */
export interface AuthorAttribute {
  /** The component cannot do without it. */
  required?: true;
  /** Stands alone, without a value. */
  flag?: true;
  /** The collection whose ids it names. */
  references?: string;
}

export const authorComponents: Readonly<Record<string, Readonly<Record<string, AuthorAttribute>>>> = {
  Clause: { id: { required: true, references: 'clauses' } },
  Note: { title: { required: true } },
  FormList: { official: { flag: true } },
  PlanTimeline: {},
};
