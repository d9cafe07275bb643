/** Draws a picture for cards of other sites, as a PNG. */
import sharp from 'sharp';
import { pictureSvg } from '../../domain/roles/picture.ts';
import type { PictureFacts } from '../../domain/roles/picture.ts';

/** The answer of a route with the picture. */
export async function drawPicture(facts: PictureFacts): Promise<Response> {
  const png = await sharp(Buffer.from(pictureSvg(facts))).png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
