import { useCase } from '../../api/case-context.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { SplitLayout, Stack } from '../../components/split-layout.tsx';
import { ChildPanel } from './child-panel.tsx';
import { ConsentPanel } from './consent-panel.tsx';
import { ContactPanel } from './contact-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';

/** The case at a glance: contacts and consent at the left, child and course at the right. */
export function CaseScreen() {
  const { record } = useCase();
  const mayRecord = useHasRole('forensic-physician', 'forensic-nurse') && record.status === 'open';
  return (
    <SplitLayout
      end={
        <Stack>
          <ChildPanel mayRecord={mayRecord} />
          <TimelinePanel />
        </Stack>
      }
    >
      <Stack>
        <ContactPanel mayRecord={mayRecord} />
        <ConsentPanel mayRecord={mayRecord} />
      </Stack>
    </SplitLayout>
  );
}
