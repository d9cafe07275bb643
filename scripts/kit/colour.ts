/** An accent colour that can be read: its shades for light and dark pages, found by contrast as WCAG 2.2 counts it. */

/** The contrast that text needs (AA). */
const enough = 4.5;

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hex = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with a share of another in it. */
export function mixed(colour: string, other: string, share: number): string {
  const [from, to] = [rgb(colour), rgb(other)];
  return hex(from.map((part, index) => part + ((to[index] ?? 0) - part) * share) as unknown as Rgb);
}

/** The colours of one scheme that follow from the accent. */
export interface Shades { readonly action: string; readonly strong: string; readonly on: string; readonly tint: string }

interface Scheme {
  /** Where shades go to be read: to black on light pages. */
  readonly towards: string;
  /** What action colours stand on (--paper, --wash, --raised of tokens.css). */
  readonly grounds: readonly string[];
  readonly on: string;
  /** The ground that the tint is mixed into, and how much of the accent is in it. */
  readonly tint: readonly [ground: string, share: number];
}

const schemes: Readonly<Record<'light' | 'dark', Scheme>> = {
  light: { towards: '#000000', grounds: ['#ffffff', '#f4f8f5'], on: '#ffffff', tint: ['#ffffff', 0.1] },
  dark: { towards: '#ffffff', grounds: ['#121614', '#1a211d', '#1e2622'], on: '#121614', tint: ['#1a211d', 0.2] },
};

/** The nearest shade that can be read on all of its grounds. */
function shadesOf(accent: string, { towards, grounds, on, tint: [ground, share] }: Scheme): Shades {
  const tint = mixed(ground, accent, share);
  const reads = (colour: string) => [...grounds, tint, on].every((other) => contrast(colour, other) >= enough);
  const step = Array.from({ length: 101 }, (_, index) => index / 100).find((part) => reads(mixed(accent, towards, part))) ?? 1;
  const action = mixed(accent, towards, step);
  return { action, strong: mixed(action, towards, 0.25), on, tint };
}

/** The accent of a site. */
export interface Accent { readonly light: Shades; readonly dark: Shades; readonly adjusted: string[] }

const said = (name: string, wanted: string, { action }: Shades, ground: string) =>
  (wanted === action ? [] : [`${name}画面では、${wanted}は地の色と${contrast(wanted, ground).toFixed(1)}対1で読みにくいため、${action}(${contrast(action, ground).toFixed(1)}対1)にしました。`]);

/** The accent that a colour such as #0b5fa5 gives, with what had to be changed in words. */
export function accentOf(colour: string): Accent {
  const [light, dark] = [shadesOf(colour, schemes.light), shadesOf(colour, schemes.dark)];
  return { light, dark, adjusted: [...said('明るい', colour, light, '#ffffff'), ...said('暗い', colour, dark, '#121614')] };
}

/** tokens.css with the accent. */
export function paintTokens(css: string, { light, dark }: Accent): string {
  const values = { action: [light.action, dark.action], 'action-strong': [light.strong, dark.strong], tint: [light.tint, dark.tint] };
  return Object.entries(values).reduce((text, [name, [first = '', second = '']]) => {
    const line = new RegExp(`(--${name}: )light-dark\\(.*\\);`);
    if (!line.test(text)) throw new Error(`--${name} is not in tokens.css`);
    return text.replace(line, `$1light-dark(${first}, ${second});`);
  }, css);
}
