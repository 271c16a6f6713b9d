import { type FormEvent, useState } from 'react';
import type { RegionFinding } from '../../../../shared/domain/examination/examination.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import type { RouteNode } from './region-route.ts';

/** A part of the body, its remark, and what is recorded of it; without a record there can be no remark yet. */
export interface RemarkAsked {
  readonly node: RouteNode;
  readonly remark: string;
  readonly finding: RegionFinding | undefined;
}

export interface RemarkDialogProps extends RemarkAsked {
  readonly onRemark: (remark: string) => void;
  readonly onClose: () => void;
}

/** What else is to be said of a part of the body, whatever its state; emptied, the remark is gone. */
export function RemarkDialog({ node, remark, finding, onRemark, onClose }: RemarkDialogProps) {
  const { language, texts } = useLanguage();
  const { series: words } = texts;
  const [entered, setEntered] = useState(remark);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onRemark(entered.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      description={finding === undefined ? words.remarkNeedsState : undefined}
      title={words.remarkTitle({ region: capitalise(node.region.label[language]) })}
      actions={
        <>
          <Button onClick={onClose}>{texts.common.cancel}</Button>
          {finding === undefined ? null : (
            <Button tone="primary" type="submit" form="region-remark">
              {texts.common.save}
            </Button>
          )}
        </>
      }
    >
      {finding === undefined ? null : (
        <form id="region-remark" noValidate onSubmit={submit}>
          <TextArea
            label={words.remark}
            hint={words.remarkHint}
            value={entered}
            rows={3}
            maxLength={500}
            onChange={(event) => setEntered(event.currentTarget.value)}
          />
        </form>
      )}
    </Dialog>
  );
}
