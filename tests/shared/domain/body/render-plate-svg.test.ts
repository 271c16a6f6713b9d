import { describe, expect, it } from 'vitest';
import type { PlateDrawing } from '../../../../shared/domain/body/plate.ts';
import type { PlatePlace } from '../../../../shared/domain/body/plate-place.ts';
import { renderPlateSvg } from '../../../../shared/domain/body/render-plate-svg.ts';
import { standardPack } from '../../../support/standard-pack.ts';

const { drawings } = standardPack['body-plate-drawings'];

function drawingOf(plate: string): PlateDrawing {
  const found = drawings.find((drawing) => drawing.plate === plate);
  if (found === undefined) throw new Error(`No drawing of ${plate}`);
  return found;
}

const at = (part: string, x: number, y: number): PlatePlace => ({ model: 1, plate: 'girl-supine', part, x, y });
const marks = [
  { number: 4, shape: { kind: 'point', at: at('labium-majus-left', 0.5, 0.5) } },
  {
    number: 7,
    shape: { kind: 'outline', points: [at('perineum', 0.4, 0.4), at('perineum', 0.6, 0.4), at('perineum', 0.5, 0.6)] },
  },
] as const;

describe('a drawn plate', () => {
  it('has no words and no figures of its own', () => {
    for (const drawing of drawings) expect(renderPlateSvg(drawing, []).svg).not.toContain('<text');
  });

  it('shows the marks put on it, on the drawing of either position', () => {
    expect(renderPlateSvg(drawingOf('girl-supine'), marks).numbers).toEqual([4, 7]);
    expect(renderPlateSvg(drawingOf('girl-knee-chest'), marks).numbers).toEqual([4, 7]);
    expect(renderPlateSvg(drawingOf('boy-supine'), marks).numbers).toEqual([]);
    expect(renderPlateSvg(drawingOf('eye-left'), marks).numbers).toEqual([]);
  });

  it('writes twelve above the hymen in supine and below it in knee-chest position', () => {
    const heightOf = (plate: string, hour: number): number => {
      const { svg } = renderPlateSvg(drawingOf(plate), [], { clocks: true });
      const found = new RegExp(`y="([\\d.]+)"[^>]*>${hour}</text>`).exec(svg);
      return Number(found?.[1]);
    };
    expect(heightOf('girl-supine', 12)).toBeLessThan(heightOf('girl-supine', 6));
    expect(heightOf('girl-knee-chest', 12)).toBeGreaterThan(heightOf('girl-knee-chest', 6));
  });

  it('writes the sides of the child: her right on the left of the drawing, and on its right in knee-chest position', () => {
    const letters = (plate: string) =>
      [...renderPlateSvg(drawingOf(plate), [], { sides: true }).svg.matchAll(/>([LR])<\/text>/g)].map(
        ([, side]) => side,
      );
    expect(letters('girl-supine')).toEqual(['R', 'L']);
    expect(letters('girl-knee-chest')).toEqual(['L', 'R']);
    expect(letters('ear-left')).toEqual([]);
  });

  it('draws the same lines in other colours on a dark ground', () => {
    const drawing = drawingOf('mouth-permanent');
    const [light, dark] = [renderPlateSvg(drawing, []).svg, renderPlateSvg(drawing, [], { theme: 'dark' }).svg];
    const paths = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
    expect(paths(dark)).toEqual(paths(light));
    expect(dark).not.toContain('#f6f5f2');
    expect(light).toContain('#33383d');
  });
});
