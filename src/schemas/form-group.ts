/** A page of a form: its fields by name, in order. */
export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly string[];
}
