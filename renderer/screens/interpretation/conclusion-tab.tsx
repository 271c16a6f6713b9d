import { useText } from '../../api/language-context.tsx';
import { ProseField } from '../../record/doubtful-words.tsx';
import { useInterpretation } from './interpretation-form.tsx';
import { Part } from './part.tsx';

/** The conclusion in plain words, and what limits it. */
export function ConclusionTab() {
  const { conclusion: words } = useText().interpretation;
  const { control } = useInterpretation().form;
  return (
    <Part>
      <ProseField
        control={control}
        name="conclusion"
        label={words.conclusion}
        hint={words.conclusionHint}
        rows={9}
        maxLength={4000}
      />
      <ProseField
        control={control}
        name="limitations"
        label={words.limitations}
        hint={words.limitationsHint}
        rows={7}
        maxLength={4000}
      />
    </Part>
  );
}
