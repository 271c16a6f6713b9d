import { useWatch } from 'react-hook-form';
import { DescriptorValue } from '../../../../shared/domain/injury/injury.ts';
import {
  type Features,
  featuresToFill,
  type InjuryTemplate,
} from '../../../../shared/domain/injury/injury-template.ts';
import { useText } from '../../../api/language-context.tsx';
import { useRouteQuery } from '../../../api/use-query.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryControl } from './injury-draft.ts';

/** Something whose features can be taken over: the last injury of this type, or a template. */
export interface FeatureExample {
  readonly key: string;
  readonly label: string;
  /** What would be filled in now; at least one feature. */
  readonly features: Features;
  readonly template: InjuryTemplate | undefined;
}

/** What the features of an injury of this type can be taken from, the last recorded one first; `ownId` is the injury itself. */
export function useFeatureExamples(control: InjuryControl, ownId: string | undefined): readonly FeatureExample[] {
  const { injuryEntry: words } = useText();
  const { examination } = useExamination();
  const lookup = useLookup();
  const templates = useRouteQuery('template.list', {});
  const [typeId, entered] = useWatch({ control, name: ['type', 'descriptors'] });
  const filled = new Set(
    Object.entries(entered).flatMap(([id, value]) => (DescriptorValue.safeParse(value).success ? [id] : [])),
  );
  const last = examination.injuries
    .filter(({ id, details }) => id !== ownId && details.type === typeId)
    .toSorted((left, right) => right.number - left.number)[0];
  const fromInjury =
    last === undefined
      ? []
      : [{ key: last.id, label: words.fromInjury(last), example: last.details, template: undefined }];
  const fromTemplates = (templates.status === 'ready' ? templates.value : [])
    .filter(({ type }) => type === typeId)
    .map((template) => ({
      key: `template:${template.name}`,
      label: words.fromTemplate(template),
      example: template,
      template,
    }));
  return [...fromInjury, ...fromTemplates].flatMap(({ key, label, example, template }) => {
    const features = featuresToFill(example, filled, lookup);
    return Object.keys(features).length === 0 ? [] : [{ key, label, features, template }];
  });
}
