import { useController } from 'react-hook-form';
import type { Descriptor, DescriptorOption } from '../../../../shared/domain/standard/injury-type.ts';
import { useLabel } from '../../../api/language-context.tsx';
import { CheckList } from '../../../components/check-field.tsx';
import type { Choice } from '../../../components/choice.ts';
import { DecimalField, MillimetreField } from '../../../components/decimal-field.tsx';
import type { FieldFrame } from '../../../components/field.tsx';
import { SegmentedField, ThreeStateField } from '../../../components/radio-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextArea, TextField } from '../../../components/text-field.tsx';
import { focusWithin } from '../../../record/focus-within.ts';
import type { DescriptorDraft, InjuryControl } from './injury-draft.ts';
import { toggleOptions } from './toggle-options.ts';

export interface DescriptorFieldProps {
  readonly control: InjuryControl;
  readonly descriptor: Descriptor;
  readonly required: boolean;
}

interface PartProps<Kind extends Descriptor['value']['kind']> {
  readonly frame: FieldFrame;
  readonly rule: Extract<Descriptor['value'], { readonly kind: Kind }>;
  readonly value: DescriptorDraft | null | undefined;
  readonly onChange: (value: DescriptorDraft | null) => void;
}

/** The field for one descriptor of the standard, in the form that its kind of value asks for. */
export function DescriptorField({ control, descriptor, required }: DescriptorFieldProps) {
  const label = useLabel();
  const { field, fieldState } = useController({ control, name: `descriptors.${descriptor.id}` });
  const frame: FieldFrame = {
    label: label(descriptor.label),
    hint: descriptor.help === undefined ? undefined : label(descriptor.help),
    required,
    error: firstMessage(fieldState.error),
  };
  const part = { frame, value: field.value, onChange: field.onChange };
  const { value: rule } = descriptor;
  return (
    <div ref={focusWithin(field.ref)}>
      <Part part={part} rule={rule} />
    </div>
  );
}

function Part({ part, rule }: { readonly part: Omit<PartProps<never>, 'rule'>; readonly rule: Descriptor['value'] }) {
  switch (rule.kind) {
    case 'choice':
      return <ChoicePart {...part} rule={rule} />;
    case 'choices':
      return <ChoicesPart {...part} rule={rule} />;
    case 'length':
      return <LengthPart {...part} rule={rule} />;
    case 'number':
      return <NumberPart {...part} rule={rule} />;
    case 'three-state':
      return <ThreeStatePart {...part} rule={rule} />;
    default:
      return <TextPart {...part} rule={rule} />;
  }
}

/** Few short options stand side by side; more or longer ones in a list. */
const fitsInSegments = (choices: readonly Choice[]): boolean =>
  choices.length <= 5 && choices.reduce((sum, choice) => sum + choice.label.length, 0) <= 44;

function useOptions(options: readonly DescriptorOption[]): Choice[] {
  const label = useLabel();
  return options.map((option) => ({ value: option.id, label: label(option.label) }));
}

function ChoicePart({ frame, rule, value, onChange }: PartProps<'choice'>) {
  const choices = useOptions(rule.options);
  const chosen = value?.kind === 'choice' ? value.option : '';
  const choose = (option: string): void => onChange(option === '' ? null : { kind: 'choice', option });
  if (fitsInSegments(choices)) return <SegmentedField {...frame} choices={choices} value={chosen} onChange={choose} />;
  return (
    <SelectField {...frame} choices={choices} value={chosen} onChange={(event) => choose(event.currentTarget.value)} />
  );
}

function ChoicesPart({ frame, rule, value, onChange }: PartProps<'choices'>) {
  const choices = useOptions(rule.options);
  const chosen = value?.kind === 'choices' ? value.options : [];
  const longest = Math.max(...choices.map((choice) => choice.label.length));
  const choose = (next: readonly string[]): void => {
    const options = toggleOptions({ before: chosen, after: next, options: rule.options });
    onChange(options.length === 0 ? null : { kind: 'choices', options });
  };
  return <CheckList {...frame} choices={choices} value={chosen} onChange={choose} columns={longest <= 30 ? 3 : 1} />;
}

function LengthPart({ frame, rule, value, onChange }: PartProps<'length'>) {
  return (
    <MillimetreField
      {...frame}
      min={rule.minMm}
      max={rule.maxMm}
      value={value?.kind === 'length' ? value.mm : undefined}
      onChange={(mm) => onChange(mm === undefined ? null : { kind: 'length', mm })}
    />
  );
}

function NumberPart({ frame, rule, value, onChange }: PartProps<'number'>) {
  const label = useLabel();
  return (
    <DecimalField
      {...frame}
      min={rule.min}
      max={rule.max}
      decimals={rule.decimals}
      unit={rule.unit === undefined ? '' : label(rule.unit)}
      value={value?.kind === 'number' ? value.value : undefined}
      onChange={(next) => onChange(next === undefined ? null : { kind: 'number', value: next })}
    />
  );
}

function ThreeStatePart({ frame, value, onChange }: PartProps<'three-state'>) {
  return (
    <ThreeStateField
      {...frame}
      value={value?.kind === 'three-state' ? value.answer : ''}
      onChange={(answer) => onChange(answer === '' ? null : { kind: 'three-state', answer })}
    />
  );
}

function TextPart({ frame, rule, value, onChange }: PartProps<'text'>) {
  const text = value?.kind === 'text' ? value.text : '';
  const change = (next: string): void => onChange(next === '' ? null : { kind: 'text', text: next });
  if (rule.maxLength > 200)
    return (
      <TextArea
        {...frame}
        rows={2}
        maxLength={rule.maxLength}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  return (
    <TextField
      {...frame}
      maxLength={rule.maxLength}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

/** The message of a field's error, or of the first part of it: a descriptor's value may be wrong as a whole or in one part. */
function firstMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  for (const part of Object.values(error)) {
    const message = firstMessage(part);
    if (message !== undefined) return message;
  }
  return undefined;
}
