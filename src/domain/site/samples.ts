/** Records that show how to write. They are made up, say so, and must not be published. */

/** Whether a record is a sample: its id says so, or its own words do. */
export const isSample = (id: string, words = ''): boolean => /^sample(?:-|$)/.test(id) || words.includes('(架空)');
