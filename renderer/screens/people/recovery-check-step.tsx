import { useEffect } from 'react';
import type { FieldPath } from 'react-hook-form';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { FormText } from '../../components/form/form-fields.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import { askedWord, CheckForm, type PreparedKit } from './recovery-form.ts';

export interface CheckStepProps {
  readonly id: string;
  readonly kit: PreparedKit;
  readonly onBusy: (busy: boolean) => void;
  readonly onConfirmed: () => void;
}

type CheckFields = { words: string[] };

/** Asks for words from the paper; the kit works once they are right. The window does not show them here. */
export function CheckStep({ id, kit, onBusy, onConfirmed }: CheckStepProps) {
  const { recovery } = useText();
  const command = useCommand('people.confirm-recovery');
  const form = useRecordForm<CheckFields, typeof CheckForm>({
    schema: CheckForm,
    defaultValues: { words: kit.checks.map(() => '') },
  });
  const { setFocus } = form;
  useEffect(() => setFocus('words.0'), [setFocus]);
  const submit = form.handleSubmit(async ({ words }) => {
    onBusy(true);
    const result = await command.run({ kitId: kit.kitId, words });
    onBusy(false);
    if (result.ok) return onConfirmed();
    if (result.error.kind !== 'words-differ') return;
    const field = fieldAt(result.error.position);
    form.setError(field, { type: 'core', message: recovery.wordDiffers });
    requestAnimationFrame(() => setFocus(field));
  });
  const elsewhere = command.failure?.kind === 'words-differ' ? undefined : command.failure;
  return (
    <form id={id} onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <FieldRow>
          {kit.checks.map((check, index) => (
            <FormText
              key={`${check.part} ${check.position}`}
              control={form.control}
              name={fieldAt(index)}
              label={recovery.askedWord(askedWord(kit, check))}
              autoCapitalize="off"
              required
            />
          ))}
        </FieldRow>
        <FailureNotice failure={elsewhere} />
      </Stack>
    </form>
  );
}

/** The field for the nth word that was asked for. */
const fieldAt = (index: number): FieldPath<CheckFields> => `words.${index}`;
