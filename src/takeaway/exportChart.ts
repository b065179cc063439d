import type { ChartModel } from '../charts/prepare/model.ts';
import { saveFile } from '../lib/saveFile.ts';
import { chartSvg, type PictureFrame } from './chartSvg.ts';
import { fileName } from './fileName.ts';

/** Pixels of a PNG for each of the drawing's: sharp in print and on fine screens. */
const scale = 2;

/** Hands a chart to the browser as an SVG or PNG file; gives the file's name. */
export async function exportChart(
  model: ChartModel,
  frame: PictureFrame,
  kind: 'svg' | 'png',
): Promise<string> {
  const svg = new Blob([chartSvg(model, frame)], { type: 'image/svg+xml;charset=utf-8' });
  const name = fileName(`${model.title} – ${frame.report.city[frame.locale]} ${frame.report.year}`, kind);
  saveFile(name, kind === 'svg' ? svg : await pngOf(svg));
  return name;
}

/**
 * Paints an SVG into a PNG with the fonts of this machine.
 * @throws if the browser cannot draw it
 */
async function pngOf(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser gives no canvas to draw on');
    context.scale(scale, scale);
    context.drawImage(image, 0, 0);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (png) => (png ? resolve(png) : reject(new Error('the picture came out empty'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
