/** 協働の構図 as a picture without letters, 1200 × 630, for cards of other sites: no font is needed to draw it, so it is the same on every machine. */
import type { Diagram } from '../../schemas/roles.ts';

/** The light colours of the roles and of the site, the values of `src/styles/tokens.css`. */
export const pictureColours = { government: '#0017c1', partner: '#197a4b', people: '#8b3200', action: '#115a36', ink: '#4d4d4d', paper: '#ffffff', wash: '#f4f8f5' } as const;

/** What the picture shows. */
export interface PictureFacts {
  /** Which arrows stand in the record. */
  diagram: Diagram;
  /** Whether the project took place; a plan is drawn with broken outlines. */
  done: boolean;
  /** The signs of the fields, at most three are drawn. */
  signs: readonly string[];
}

const { government, partner, people, action, ink, paper, wash } = pictureColours;
const line = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';

/** A role's shape: filled for what took place, a broken outline for a plan. */
const look = (colour: string, done: boolean) => (done ? `fill="${colour}"` : `fill="${paper}" stroke="${colour}" stroke-width="7" stroke-dasharray="22 14"`);

const sides = (done: boolean) => {
  const on = (colour: string) => (done ? paper : colour);
  return `<rect x="110" y="92" width="300" height="150" rx="8" ${look(government, done)}/>
<path d="M215 146L260 118L305 146ZM228 154V192M249 154V192M271 154V192M292 154V192M210 204H310" ${line} stroke="${on(government)}" stroke-width="8"/>
<rect x="790" y="92" width="300" height="150" rx="75" ${look(partner, done)}/>
<g ${line} stroke="${on(partner)}" stroke-width="8"><circle cx="940" cy="146" r="17"/><path d="M910 200a30 30 0 0 1 60 0"/><circle cx="880" cy="158" r="13"/><path d="M858 200a22 22 0 0 1 26 -20"/><circle cx="1000" cy="158" r="13"/><path d="M1022 200a22 22 0 0 0 -26 -20"/></g>`;
};

const arrows = ({ toPartner, toGovernment, people: reached }: Diagram) => `<g ${line} stroke="${ink}" stroke-width="7">
${toPartner ? '<path d="M440 138H752M728 120L754 138L728 156"/>' : ''}
${toGovernment ? '<path d="M760 196H448M472 178L446 196L472 214"/>' : ''}
${reached ? '<path d="M600 232V372M582 348L600 374L618 348"/>' : ''}
</g>`;

/** The people below: heads over an open line, as in the drawing of the page. */
const reached = `<g ${line} stroke="${people}" stroke-width="7">
<circle cx="600" cy="424" r="21"/><path d="M562 496a38 38 0 0 1 76 0"/><circle cx="520" cy="434" r="17"/><path d="M490 496a30 30 0 0 1 44 -27"/><circle cx="680" cy="434" r="17"/><path d="M710 496a30 30 0 0 0 -44 -27"/>
<path d="M478 526H726" stroke-dasharray="1 17"/></g>`;

const signed = (signs: readonly string[]) => signs.slice(0, 3).map((sign, index) =>
  `<g transform="translate(${96 + index * 116} 468)"><circle cx="48" cy="48" r="48" fill="${paper}" stroke="${action}" stroke-width="4"/><path transform="translate(20 20) scale(2.33)" d="${sign}" ${line} stroke="${action}" stroke-width="1.9"/></g>`).join('');

/** The mark of the site, the same as the icon. */
const mark = `<g transform="translate(1018 474) scale(3.4)"><path fill="${government}" d="M2 3h11v20H2z"/><path fill="${partner}" d="M13 3a10 10 0 0 1 0 20z"/></g>`;

/** The picture as SVG. */
export const pictureSvg = ({ diagram, done, signs }: PictureFacts): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="${wash}"/><rect x="36" y="36" width="1128" height="558" rx="20" fill="${paper}"/>${sides(done)}${arrows(diagram)}${diagram.people ? reached : ''}${signed(signs)}${mark}</svg>`;

/** The size of every picture. */
export const pictureSize = { width: 1200, height: 630 } as const;
