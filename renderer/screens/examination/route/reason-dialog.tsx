import { type FormEvent, useState } from 'react';
import type { RegionState } from '../../../../shared/domain/examination/examination.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { RadioField } from '../../../components/radio-field.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { RouteNode } from './region-route.ts';

export interface ReasonDialogProps {
  readonly node: RouteNode;
  readonly state: RegionState;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a part was not examined, refused or not visible: a reason of the standard, or one's own words. */
export function ReasonDialog({ node, state, onReason, onClose }: ReasonDialogProps) {
  const { language, texts } = useLanguage();
  const { route } = texts.examination;
  const codes = useCodes();
  const [code, setCode] = useState('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const reason = words.trim() === '' ? code : words.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason !== '') onReason(reason);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={route.reasonTitle({ region: capitalise(node.region.label[language]), state: route.states[state] })}
      actions={
        <>
          <Button onClick={onClose}>{texts.common.cancel}</Button>
          <Button tone="primary" type="submit" form="region-reason">
            {texts.common.save}
          </Button>
        </>
      }
    >
      <form id="region-reason" noValidate onSubmit={submit}>
        <Stack>
          <RadioField
            label={route.reason}
            hint={route.reasonHint}
            choices={codes.choices('not-examined-reason')}
            value={code}
            onChange={setCode}
            error={tried && reason === '' ? texts.issues.rules['reason-required'] : undefined}
          />
          <TextField
            label={route.reasonOther}
            value={words}
            maxLength={300}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
