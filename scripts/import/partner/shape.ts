/** The form of organisations, as the importer needs it. */
import { formShapeOf } from '../../../src/domain/write/form-shape.ts';
import { registrationGroups, registrationSchema } from '../../../src/schemas/partner-file.ts';
import { nodeOf } from '../../../src/schemas/published.ts';

/** What the schema asks. */
export const registrationNode = nodeOf(registrationSchema);

/** What a file of an organisation may hold. How many choices a table has does not matter here. */
export const registrationShape = formShapeOf(registrationNode, registrationGroups, () => 0);
