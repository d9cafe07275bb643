/** The components that authors may use in MDX; their names stand in schemas/author-components.ts too. */
import Checks from './Checks.astro';
import Clause from './Clause.astro';
import FormList from './FormList.astro';
import Note from './Note.astro';
import PlanTimeline from './PlanTimeline.astro';

export const contentComponents = { Checks, Clause, FormList, Note, PlanTimeline };
