import type { MeasurementDetails } from '../../shared/domain/photo/measured-photo.ts';
import type { LayerDetails } from '../../shared/domain/photo/photo-layer.ts';

/** A square of 10 mm at 2 px a mm near the corner of a photo of any size, and a length of 8 mm, named `a`, inside it. */
export const syntheticMarks = (image: { readonly width: number; readonly height: number }): MeasurementDetails => ({
  marks: {
    image: { ...image },
    scale: {
      points: [
        { px: [10, 10], mm: [0, 0] },
        { px: [30, 10], mm: [10, 0] },
        { px: [30, 30], mm: [10, 10] },
        { px: [10, 30], mm: [0, 10] },
      ],
    },
    markingSdPx: 0.1,
    measurements: [
      {
        id: 'a',
        kind: 'length',
        px: [
          [12, 20],
          [28, 20],
        ],
      },
    ],
  },
  inReport: true,
});

/** An arrow with words. */
export const syntheticLayer: LayerDetails = {
  shape: { kind: 'arrow', from: [10, 10], to: [20, 20] },
  colour: 'yellow',
  words: 'rand van de verkleuring',
  inReport: true,
};
