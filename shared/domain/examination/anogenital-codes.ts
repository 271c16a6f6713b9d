import type { AnogenitalExamination } from './anogenital.ts';

/** A code of an anogenital examination, the list of `anogenital.json` that must know it, and its place within the examination. */
export interface AnogenitalCode {
  readonly path: readonly (string | number)[];
  readonly list: 'structures' | 'findings' | 'mutilation';
  readonly code: string;
}

/** Every structure, finding and type that an anogenital examination names, in its order. */
export const anogenitalCodes = ({
  views,
  observations,
  mutilation,
}: Pick<AnogenitalExamination, 'views' | 'observations' | 'mutilation'>): readonly AnogenitalCode[] => [
  ...views.map(
    ({ structure }, index): AnogenitalCode => ({
      path: ['views', index, 'structure'],
      list: 'structures',
      code: structure,
    }),
  ),
  ...observations.flatMap(({ structure, finding }, index): readonly AnogenitalCode[] => [
    { path: ['observations', index, 'structure'], list: 'structures', code: structure },
    { path: ['observations', index, 'finding'], list: 'findings', code: finding },
  ]),
  ...(mutilation?.kind === 'seen'
    ? [{ path: ['mutilation', 'type'], list: 'mutilation', code: mutilation.type } as const]
    : []),
];
