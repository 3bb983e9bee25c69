// A picture as an SVG that stands alone.
import type { Picture } from '../../../src/reports/picture';
import { drawDistribution } from './draw-distribution';
import { drawHeat } from './draw-heat';
import { drawMovement } from './draw-movement';
import { drawProfile } from './draw-profile';

export function drawPicture(picture: Picture): SVGSVGElement {
  switch (picture.kind) {
    case 'distribution':
      return drawDistribution(picture);
    case 'movement':
      return drawMovement(picture);
    case 'profile':
      return drawProfile(picture);
    case 'heat':
      return drawHeat(picture);
  }
}
