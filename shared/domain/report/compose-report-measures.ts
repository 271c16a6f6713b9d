import { heading, paragraph, type ReportContext } from './compose-report-context.ts';
import type { Block } from './report-document.ts';

/** How the sizes, distances and surfaces of this description were found: one sentence for each way that occurs; nothing without any measure. */
export function measureMethods({ examination, text }: ReportContext): readonly Block[] {
  const words = text.examination.measures;
  const all = examination.injuries.map(({ details }) => details);
  const sizes = new Set(all.map(({ size }) => size?.method));
  const distances = all.flatMap(({ landmarks }) => landmarks ?? []);
  const drawn = distances.filter(({ method }) => method === 'drawn');
  const areas = all.flatMap(({ drawnArea }) => drawnArea ?? []);
  const isScaled = [
    ...drawn.map(({ heightCm }) => heightCm !== undefined),
    ...areas.map(({ basis }) => basis !== 'mannequin'),
  ];
  const measured = sizes.has('measured') || distances.length > drawn.length;
  const sentences = [
    ...(measured ? [words.measured] : []),
    ...(sizes.has('estimated') ? [words.estimated] : []),
    ...(sizes.has('photo') ? [words.photo] : []),
    ...(isScaled.length > 0 ? [words.drawn] : []),
    ...(isScaled.includes(true) ? [words.scaled] : []),
    ...(isScaled.includes(false) ? [words.unscaled] : []),
    ...(areas.some(({ basis }) => basis === 'mosteller-1987') ? [words.mosteller] : []),
  ];
  return sentences.length === 0 ? [] : [heading(words.title), paragraph(sentences.join(' '))];
}
