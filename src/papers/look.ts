/** What all papers look like: A4, two fonts by name that Word has on Windows and Mac, grey lines that print well. */

/** Fonts by name, not embedded; where they are missing, the program takes its own Japanese font. */
export const fonts = { text: 'Yu Mincho', heading: 'Yu Gothic' } as const;

/** Lengths in twentieths of a point: A4 with margins of 20 mm, 22 mm at the foot. */
export const page = { width: 11906, height: 16838, margin: 1134, foot: 1247 } as const;

/** Width of the text. */
export const measure = page.width - page.margin * 2;

export const colours = { line: '7F7F7F', head: 'E8EFEA', warn: 'FFF3D6', soft: '595959' } as const;

/** The space of a cell, in twentieths of a point. */
export const padding = { top: 60, bottom: 60, left: 100, right: 100 } as const;
