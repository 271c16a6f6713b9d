import { Folder } from 'lucide-react';
import type { ChosenPath, FolderRequest } from '../../../shared/contract/shell-request.ts';
import { bridge } from '../../api/bridge.ts';
import { useText } from '../../api/language-context.tsx';
import { Button } from '../../components/button.tsx';
import fieldStyles from '../../components/field.module.css';
import { Field } from '../../components/field.tsx';

export interface FolderChoiceProps {
  readonly folder: ChosenPath | undefined;
  readonly onChoose: (folder: ChosenPath) => void;
  /** What the folder is for; the vault that is made unless told otherwise. */
  readonly purpose?: FolderRequest['purpose'];
  readonly label?: string;
}

/** Where the vault will lie: the app's own folder unless another is chosen in the system's dialog. */
export function FolderChoice({ folder, onChoose, purpose = 'vault', label }: FolderChoiceProps) {
  const { unlock } = useText();
  const choose = async (): Promise<void> => {
    const chosen = await bridge().chooseFolder({ purpose });
    if (chosen !== null) onChoose(chosen);
  };
  return (
    <Field label={label ?? unlock.folder}>
      {(control) => (
        <span className={fieldStyles.pair}>
          <output {...control}>{folder?.name ?? unlock.defaultFolder}</output>
          <Button tone="quiet" icon={<Folder aria-hidden />} onClick={() => void choose()}>
            {unlock.chooseFolder}
          </Button>
        </span>
      )}
    </Field>
  );
}
