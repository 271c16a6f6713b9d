import { type ReactNode, useRef, useState } from 'react';
import type { RouteFailure, RouteOutput } from '../../../../shared/contract/contract.ts';
import type { RouterFailure } from '../../../../shared/contract/router-failure.ts';
import { client } from '../../../api/client.ts';

type Inspection = RouteOutput<'edition.inspect'>;
type InspectionFailure = RouteFailure<'edition.inspect'> | RouterFailure;

/** A file that was chosen, and what the core says of it: what it would change, or why it is refused. */
export interface ChosenEdition {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly found:
    | { readonly ok: true; readonly value: Inspection }
    | { readonly ok: false; readonly error: InspectionFailure };
}

/** The file of an edition: choosing it, having it checked, and forgetting it. */
export interface EditionFileChoice {
  readonly chosen: ChosenEdition | undefined;
  readonly running: boolean;
  readonly choose: () => void;
  readonly forget: () => void;
  /** Has to be on the page, and is seen by nobody. */
  readonly input: ReactNode;
}

/** Lets a person choose a file with an edition, which is then read and checked; nothing is loaded by it. */
export function useEditionFile(): EditionFileChoice {
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<ChosenEdition | undefined>(undefined);
  const [running, setRunning] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setRunning(true);
    // A file that cannot be read holds nothing that could be an edition; the core says so.
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => new Uint8Array(),
    );
    const found = await client['edition.inspect']({ bytes });
    setChosen({ bytes, name: file.name, found });
    setRunning(false);
  };
  return {
    chosen,
    running,
    choose: () => field.current?.click(),
    forget: () => setChosen(undefined),
    input: (
      <input
        ref={field}
        type="file"
        // The button beside it is the one way in; two of the same name would be read out.
        hidden
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          void take(file);
        }}
      />
    ),
  };
}
