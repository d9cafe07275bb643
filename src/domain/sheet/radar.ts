/** Geometry of the radar chart: numbers in, SVG attributes out. The first axis points up, the others follow clockwise. */

/** The frame of a chart. */
export interface RadarFrame {
  /** Number of axes, three or more. */
  readonly axes: number;
  /** The value at the end of an axis; zero is the centre. */
  readonly max: number;
  /** Half of the width and of the height of the drawing. */
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
}

/** The shape of the points of a series, so that the series differ without colour. */
export type Mark = 'square' | 'circle' | 'triangle';

/** Where a label stands and to which side of its point it runs. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const short = (value: number) => Math.round(value * 100) / 100;

/** The place of a value on an axis. */
export function pointAt({ axes, max, centre, radius }: RadarFrame, axis: number, value: number): { x: number; y: number } {
  const angle = (2 * Math.PI * axis) / axes;
  const length = (radius * value) / max;
  return { x: short(centre.x + length * Math.sin(angle)), y: short(centre.y - length * Math.cos(angle)) };
}

const axesOf = (frame: RadarFrame) => Array.from({ length: frame.axes }, (_, axis) => axis);

/** The `points` of the ring of a value. */
export const ring = (frame: RadarFrame, value: number): string =>
  axesOf(frame).map((axis) => pointAt(frame, axis, value)).map(({ x, y }) => `${x},${y}`).join(' ');

/** The path of all axes. */
export const spokes = (frame: RadarFrame): string =>
  axesOf(frame).map((axis) => pointAt(frame, axis, frame.max)).map(({ x, y }) => `M${frame.centre.x} ${frame.centre.y}L${x} ${y}`).join('');

/** The place of each axis's label, a little outside its end. */
export function labelPlaces(frame: RadarFrame, gap: number): LabelPlace[] {
  return axesOf(frame).map((axis) => {
    const { x, y } = pointAt({ ...frame, radius: frame.radius + gap }, axis, frame.max);
    const side = x - frame.centre.x;
    return { x, y, anchor: Math.abs(side) < 1 ? 'middle' : side > 0 ? 'start' : 'end' };
  });
}

/** The path of a series. An axis without a value leaves a gap, so that nothing is drawn that was not answered. */
export function seriesPath(frame: RadarFrame, values: readonly (number | null)[]): string {
  const point = (axis: number) => {
    const value = values[axis % frame.axes] ?? null;
    return value === null ? null : pointAt(frame, axis % frame.axes, value);
  };
  const first = Math.max(0, values.indexOf(null));
  return axesOf(frame)
    .map((step) => [point(first + step), point(first + step + 1)] as const)
    .map(([from, to], step, lines) => {
      if (!from || !to) return '';
      const start = step === 0 || !lines[step - 1]?.[0] ? `M${from.x} ${from.y}` : '';
      return `${start}L${to.x} ${to.y}`;
    })
    .join('');
}

const drawMark = { square: (x: number, y: number, size: number) => `M${short(x - size)} ${short(y - size)}h${2 * size}v${2 * size}h${-2 * size}z`,
  circle: (x: number, y: number, size: number) => `M${short(x - size)} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`,
  triangle: (x: number, y: number, size: number) => `M${x} ${short(y - size)}l${size} ${2 * size}h${-2 * size}z` } as const;

/** The path of the points of a series. */
export const seriesMarks = (frame: RadarFrame, values: readonly (number | null)[], mark: Mark, size = 5): string =>
  axesOf(frame)
    .flatMap((axis) => {
      const value = values[axis] ?? null;
      if (value === null) return [];
      const { x, y } = pointAt(frame, axis, value);
      return [drawMark[mark](x, y, size)];
    })
    .join('');

/** Puts the phrases of a name on as few lines as fit the width in characters. */
export function labelLines(phrases: readonly string[], width: number): string[] {
  return phrases.reduce<string[]>((lines, phrase) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + phrase.length <= width) return [...lines.slice(0, -1), last + phrase];
    return [...lines, phrase];
  }, []);
}
