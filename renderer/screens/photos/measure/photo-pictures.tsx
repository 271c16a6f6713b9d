/** A part of a photo as an image: its place in pixels of the photo at full resolution, and how many of those one of its own pixels is. */
export interface Picture {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PhotoPicturesProps {
  readonly pictures: readonly Picture[];
  /** A place of the photo and where it comes to stand, and how much it is enlarged. */
  readonly centre: readonly [number, number];
  readonly at: readonly [number, number];
  readonly zoom: number;
}

/** The pixels of a photo within an SVG, the sharpest last. */
export function PhotoPictures({ pictures, centre, at, zoom }: PhotoPicturesProps) {
  return (
    <g
      transform={`translate(${at[0]} ${at[1]}) scale(${zoom}) translate(${-centre[0]} ${-centre[1]})`}
      style={{ imageRendering: zoom > 4 ? 'pixelated' : 'auto' }}
    >
      {pictures.map(({ href, x, y, width, height }) => (
        <image key={href} {...{ href, x, y, width, height }} preserveAspectRatio="none" />
      ))}
    </g>
  );
}
