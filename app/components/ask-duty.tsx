import { Button } from '#app/components/button.tsx';
import { askDutyWords as words } from '#app/copy/ask-duty.ts';

export const ASK_DUTY = '/account/ask';

/**
 * Within a form that was not taken: sends its words, as they stand then, to people on duty instead. A plain
 * button with an address of its own, so that it works without scripts and whatever keeps the form from being
 * posted.
 */
export function AskDuty() {
  return (
    <div className="card stack">
      <p>
        <strong>{words.offer}</strong>
      </p>
      <p id="ask-duty-says">{words.offerSays}</p>
      <p>
        <Button
          name="intent"
          value="ask"
          formAction={ASK_DUTY}
          formNoValidate
          aria-describedby="ask-duty-says"
        >
          {words.send}
        </Button>
      </p>
    </div>
  );
}
