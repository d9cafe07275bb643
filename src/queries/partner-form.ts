/** The form in which an organisation writes its own record. */
import { formShapeOf } from '../domain/write/form-shape.ts';
import { registrationGroups, registrationSchema } from '../schemas/partner-file.ts';
import { nodeOf } from '../schemas/published.ts';
import { withOptions } from './options.ts';
import type { SchemaForm } from './options.ts';

/** The form with the choices of every table. */
export const partnerForm = (): Promise<SchemaForm> => withOptions((sizes) => formShapeOf(nodeOf(registrationSchema), registrationGroups, sizes));
