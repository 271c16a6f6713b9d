import { useText } from '../api/language-context.tsx';
import { PlaceLink } from '../api/navigation.tsx';
import { EmptyState } from '../components/empty-state.tsx';

/** What an unknown address shows. */
export function MissingPage() {
  const { frame } = useText();
  return (
    <EmptyState title={frame.unknownPage}>
      <PlaceLink to={{ page: 'worklist' }}>{frame.toWorklist}</PlaceLink>
    </EmptyState>
  );
}
