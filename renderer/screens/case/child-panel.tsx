import { MapPinPen, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { CaseRecord } from '../../../shared/domain/case/case-record.ts';
import { useCase } from '../../api/case-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes, useStandard } from '../../api/standard-context.tsx';
import { today, useFormat } from '../../api/use-format.ts';
import { IconButton } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Panel } from '../../components/panel.tsx';
import { CaseDetailsDialog } from './case-details-dialog.tsx';
import { ChildDialog } from './child-dialog.tsx';

/** Who the child is and where the case belongs. */
export function ChildPanel({ mayRecord }: { readonly mayRecord: boolean }) {
  const { record } = useCase();
  const { caseFile } = useText();
  const [editing, setEditing] = useState<'child' | 'details'>();
  const facts = useChildFacts(record);
  const stop = (): void => setEditing(undefined);
  const edit = mayRecord ? (
    <>
      <IconButton label={caseFile.editChild} icon={<Pencil aria-hidden />} onClick={() => setEditing('child')} />
      <IconButton label={caseFile.editDetails} icon={<MapPinPen aria-hidden />} onClick={() => setEditing('details')} />
    </>
  ) : undefined;
  return (
    <Panel title={caseFile.child} actions={edit}>
      <FactList facts={facts} />
      {editing === 'child' ? <ChildDialog record={record} onClose={stop} /> : null}
      {editing === 'details' ? <CaseDetailsDialog record={record} onClose={stop} /> : null}
    </Panel>
  );
}

function useChildFacts(record: CaseRecord) {
  const { caseFile, common } = useText();
  const codes = useCodes();
  const format = useFormat();
  const { geography } = useStandard();
  const { child, details } = record;
  const municipality =
    geography.municipalities.find((each) => each.code === details.municipality)?.name ?? details.municipality;
  const region = geography.policeRegions.find((each) => each.code === record.policeRegion)?.name ?? record.policeRegion;
  return [
    { term: caseFile.givenNames, value: child.givenNames },
    { term: caseFile.familyName, value: child.familyName },
    { term: caseFile.birthDate, value: format.longDate(child.birthDate) },
    { term: caseFile.age, value: format.age(child.birthDate, today()) },
    { term: caseFile.sex, value: codes.words('sex', child.sex) },
    { term: caseFile.identityCheck, value: child.identityCheck ?? common.notRecorded },
    { term: caseFile.municipality, value: municipality },
    { term: caseFile.policeRegion, value: region },
    { term: caseFile.frame, value: codes.words('frame', details.frame) },
    { term: caseFile.externalReference, value: details.externalReference },
    { term: caseFile.openedAt, value: format.moment(record.openedAt) },
    { term: caseFile.edition, value: record.edition },
  ];
}
