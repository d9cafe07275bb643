/** The shade (0 to 4) of a tile: none, then four even steps up to the largest number. */
export function shade(count: number, largest: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0 || largest <= 0) return 0;
  return Math.min(4, Math.ceil((count / largest) * 4)) as 1 | 2 | 3 | 4;
}
