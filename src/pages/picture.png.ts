/** The picture of every page that has none of its own. */
import type { APIRoute } from 'astro';
import { drawPicture } from '../components/site/draw-picture.ts';

export const GET: APIRoute = () => drawPicture({ diagram: { toPartner: '場', toGovernment: '運営', people: '住民' }, done: true, signs: [] });
