// Pictures for a .docx: the SVG drawn on a canvas. A frame may refuse the canvas: then there is no picture.
import type { PictureBlock, ReportDocument } from '../../../src/reports/block';
import type { DrawnPicture, DrawnPictures } from '../docx/docx-blocks';
import { drawPicture } from './draw-picture';

/** Dots of the file for a pixel of the page: enough for print. */
const SCALE = 3;

export interface Rasterised {
  readonly drawn: DrawnPictures;
  /** How many the browser refused to draw, and why it refused the last of them. */
  readonly refused: number;
  readonly reason: string;
}

/** All pictures of a document. */
export async function rasterised({ blocks }: ReportDocument): Promise<Rasterised> {
  const drawn = new Map<PictureBlock, DrawnPicture>();
  let refused = 0;
  let reason = '';
  for (const block of blocks) {
    if (block.kind !== 'picture') continue;
    try {
      drawn.set(block, await asPng(drawPicture(block.picture)));
    } catch (error) {
      refused += 1;
      reason = String(error);
    }
  }
  return { drawn, refused, reason };
}

async function asPng(svg: SVGSVGElement): Promise<DrawnPicture> {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const text = new XMLSerializer().serializeToString(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the canvas gave no picture');
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}
