/** What the `measure` command says besides its results. */
export const measureCommandNl = {
  help: `Gebruik: npm run -s measure -- --in marks.json [opties]

Meet in een foto aan de hand van gemarkeerde punten en schrijft de uitkomsten als
JSON op de uitvoer. De foto zelf is niet nodig; toelichting op waarschuwingen komt
op de foutuitvoer.

  --in FILE                de markeringen als JSON; - leest van de invoer (verplicht)
  --language nl|en         taal van meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

Invoer: {"image":{"width":W,"height":H},
 "scale":{"points":[{"px":[x,y],"mm":[X,Y]},…]},"markingSdPx":1.5,
 "measurements":[{"id":"a","kind":"length","px":[[x,y],…]}]}
  kind: length, width, intercanine (mm), angle (graden), area (mm2), arch (mm)
  twee of meer schaalpunten op een lijn: gelijkvormigheid; drie van een L: affien;
  vier of meer in het vlak: homografie
  ook mogelijk: scale.kind, scale.printErrorPercent, "repeats" bij punten en metingen,
  "camera":{"focalLength35mm","distanceMm","distortionPercent","tiltDegrees"},
  "surface":{"kind":"flat|slightly-curved|limb","radiusMm","heightMm"}

Uitvoer: {"results":[{"id","value","unit","interval95":[van,tot],
 "practiceInterval95":[van,tot],"warnings":["code",…]}]}

Afsluitcode: 0 gelukt, 1 geweigerd, 2 verkeerd gebruik.`,
  missing: (values: { readonly path: string }) => `Het bestand ${values.path} is er niet of is niet te lezen.`,
  tooLarge: (values: { readonly path: string }) => `Het bestand ${values.path} is te groot voor markeringen.`,
  notJson: (values: { readonly path: string }) => `Het bestand ${values.path} is geen geldige JSON.`,
  standardInput: 'van de invoer',
  nothingMeasured: (values: { readonly count: number }) =>
    values.count === 1 ? 'Niets gemeten: 1 fout.' : `Niets gemeten: ${values.count} fouten.`,
  warning: (values: { readonly code: string; readonly ids: string; readonly words: string }) =>
    `${values.code} (${values.ids}): ${values.words}`,
  all: 'alle metingen',
};
