import { Button } from '#app/components/button.tsx';
import { careWords } from '#app/copy/moderator-care.ts';

/** From every page with hard items: one tap to stop, and the way to one's own limits. */
export function StopTools() {
  return (
    <form method="post" action="/account/limits" className="actions">
      <input type="hidden" name="intent" value="stop" />
      <Button kind="quiet" title={careWords.stopSays}>
        {careWords.stopButton}
      </Button>
      <a href="/account/limits">{careWords.limitsLink}</a>
    </form>
  );
}
