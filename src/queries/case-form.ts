/** The form for a case, made from the schema and the tables that it points to. */
import { formShapeOf } from '../domain/write/form-shape.ts';
import { caseFileSchema, caseGroups } from '../schemas/case-file.ts';
import { nodeOf, publishedSchema } from '../schemas/published.ts';
import { withOptions } from './options.ts';
import type { SchemaForm } from './options.ts';

/** The form with the choices of every table. */
export const caseForm = (): Promise<SchemaForm> => withOptions((sizes) => formShapeOf(publishedSchema('cases'), caseGroups, sizes, nodeOf(caseFileSchema)));
