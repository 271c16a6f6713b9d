import type { measureCommandNl } from './measure-command.nl.ts';

/** What the `measure` command says besides its results. */
export const measureCommandEn: typeof measureCommandNl = {
  help: `Usage: npm run -s measure -- --in marks.json [options]

Measures in a photo from marked points and writes the results as JSON on standard
output. The photo itself is not needed; warnings are explained on standard error.

  --in FILE                the marks as JSON; - reads standard input (required)
  --language nl|en         language of messages and of this help (default nl)
  --help                   show this help

Input: {"image":{"width":W,"height":H},
 "scale":{"points":[{"px":[x,y],"mm":[X,Y]},…]},"markingSdPx":1.5,
 "measurements":[{"id":"a","kind":"length","px":[[x,y],…]}]}
  kind: length, width, intercanine (mm), angle (degrees), area (mm2), arch (mm)
  two or more scale points in a line: similarity; three of an L: affine;
  four or more in the plane: homography
  also allowed: scale.kind, scale.printErrorPercent, "repeats" of points and measurements,
  "camera":{"focalLength35mm","distanceMm","distortionPercent","tiltDegrees"},
  "surface":{"kind":"flat|slightly-curved|limb","radiusMm","heightMm"}

Output: {"results":[{"id","value","unit","interval95":[from,to],
 "practiceInterval95":[from,to],"warnings":["code",…]}]}

Exit code: 0 done, 1 refused, 2 wrong use.`,
  missing: ({ path }) => `The file ${path} does not exist or cannot be read.`,
  tooLarge: ({ path }) => `The file ${path} is too large for marks.`,
  notJson: ({ path }) => `The file ${path} is not valid JSON.`,
  standardInput: 'of standard input',
  nothingMeasured: ({ count }) => (count === 1 ? 'Nothing measured: 1 error.' : `Nothing measured: ${count} errors.`),
  warning: ({ code, ids, words }) => `${code} (${ids}): ${words}`,
  all: 'all measurements',
};
