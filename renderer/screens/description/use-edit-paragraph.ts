import { useCommand } from '../../api/use-command.ts';
import { useExamination } from '../../record/use-examination.ts';

/** Saves a paragraph's own text, or `null` to return to the composed one; tells whether it was saved. */
export function useEditParagraph(key: string) {
  const { examination } = useExamination();
  const editing = useCommand('description.edit');
  const run = async (text: string | null): Promise<boolean> =>
    (await editing.run({ examinationId: examination.id, key, text })).ok;
  return { run, failure: editing.failure, running: editing.running };
}
