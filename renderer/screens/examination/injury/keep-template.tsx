import { BookmarkPlus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { InjuryTemplate, repeatableFeatures } from '../../../../shared/domain/injury/injury-template.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import { entryOf, type InjuryControl, type InjuryDraft } from './injury-draft.ts';

/** Keeps the chosen features of the injury in the form as a template for its type; absent while there are none. */
export function KeepTemplate({ control }: { readonly control: InjuryControl }) {
  const { injuryEntry: words } = useText();
  const lookup = useLookup();
  const [isOpen, setOpen] = useState(false);
  const draft = useWatch({ control }) as InjuryDraft; // Every field has a default, so nothing is missing from what is watched.
  const entry = entryOf(draft, lookup);
  const descriptors = repeatableFeatures(entry.descriptors ?? {});
  if (entry.type === undefined || Object.keys(descriptors).length === 0) return null;
  return (
    <div>
      <Button tone="quiet" icon={<BookmarkPlus aria-hidden size={16} />} onClick={() => setOpen(true)}>
        {words.keep}
      </Button>
      {isOpen ? <NameDialog type={entry.type} descriptors={descriptors} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

interface NameDialogProps extends Pick<InjuryTemplate, 'type' | 'descriptors'> {
  readonly onClose: () => void;
}

function NameDialog({ type, descriptors, onClose }: NameDialogProps) {
  const { common, injuryEntry: words } = useText();
  const id = useId();
  const saving = useCommand('template.save');
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const parsed = InjuryTemplate.safeParse({ name, type, descriptors });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // A portal's events rise through the component tree: the form of the injury is not the one to submit.
    event.stopPropagation();
    setAsked(true);
    if (parsed.success && (await saving.run(parsed.data)).ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={words.keepTitle}
      description={words.keepWords}
      busy={saving.running}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" type="submit" form={id} disabled={saving.running}>
            {words.keepConfirm}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void save(event)} onKeyDown={(event) => event.stopPropagation()}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          required
          maxLength={60}
          value={name}
          error={asked && !parsed.success ? words.nameMissing : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </form>
      <FailureNotice failure={saving.failure} />
    </Dialog>
  );
}
