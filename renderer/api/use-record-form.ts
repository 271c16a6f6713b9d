import { toNestErrors } from '@hookform/resolvers';
import { useRef } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import type { RouterFailure } from '../../shared/contract/router-failure.ts';
import type { Texts } from '../../shared/text/nl.ts';
import { explainIssue } from './explain-issue.ts';
import { useText } from './language-context.tsx';
import { parseForm } from './parse-form.ts';

export interface RecordFormOptions<Values extends FieldValues, Schema extends z.ZodType> {
  /** The contract's own schema; what it refuses is said at the field. */
  readonly schema: Schema;
  readonly defaultValues: DefaultValues<Values>;
}

/** A form checked by a schema of the contract: on submit first, after that while typing. Empty fields count as absent. */
export function useRecordForm<Values extends FieldValues, Schema extends z.ZodType>(
  options: RecordFormOptions<Values, Schema>,
): UseFormReturn<Values, unknown, z.output<Schema>> {
  const texts = useText();
  const latest = useRef({ schema: options.schema, texts });
  latest.current = { schema: options.schema, texts };
  const resolver: Resolver<Values, unknown, z.output<Schema>> = (values, _context, resolverOptions) => {
    const { schema, texts: words } = latest.current;
    const parsed = parseForm(schema, values);
    if (parsed.success) return { values: parsed.data, errors: {} };
    return { values: {}, errors: toNestErrors<Values>(errorsByPath(parsed.error.issues, words), resolverOptions) };
  };
  return useForm<Values, unknown, z.output<Schema>>({
    resolver,
    defaultValues: options.defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: true,
  });
}

/** Puts what the router refused at the fields of the form; `prefix` is the part of the path before the form's own. */
export function showRouterIssues<Values extends FieldValues, Transformed>(
  form: UseFormReturn<Values, unknown, Transformed>,
  failure: RouterFailure | { readonly kind: string },
  { prefix, texts }: { readonly prefix: readonly string[]; readonly texts: Texts },
): void {
  if (failure.kind !== 'invalid-input' || !('issues' in failure)) return;
  for (const issue of failure.issues) {
    const path = issue.path.slice(prefix.length).join('.');
    // The router's paths name fields of the same schema that the form is built on.
    form.setError(path as FieldPath<Values>, {
      type: 'router',
      message: texts.issues.rules[issue.message] ?? texts.issues.notValid,
    });
  }
}

function errorsByPath(issues: readonly z.core.$ZodIssue[], texts: Texts): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of issues) {
    const path = issue.path.join('.') || 'root';
    errors[path] ??= { type: issue.code, message: explainIssue(issue, texts) };
  }
  return errors;
}
