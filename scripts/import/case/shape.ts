/** The form for cases, as the importer needs it. */
import { formShapeOf } from '../../../src/domain/write/form-shape.ts';
import { caseFileSchema, caseGroups } from '../../../src/schemas/case-file.ts';
import { nodeOf, publishedSchema } from '../../../src/schemas/published.ts';

/** What a file of a case may hold. How many choices a table has does not matter here. */
export const caseShape = formShapeOf(publishedSchema('cases'), caseGroups, () => 0, nodeOf(caseFileSchema));
