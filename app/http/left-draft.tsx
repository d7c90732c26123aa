import { ASK_DUTY, AskDuty } from '#app/components/ask-duty.tsx';
import { DeleteDraft, LeftWords } from '#app/components/left-words.tsx';
import { SupportBesideRefused } from '#app/components/support-beside.tsx';
import { draftsWords } from '#app/copy/drafts.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';

/** What somebody wrote at a place that is not there for them any more, as left-draft.server.ts throws it. */
export type LeftDraft = {
  /** Null when the words are kept nowhere. */
  draftId: string | null;
  title: string;
  source: string;
  support: SupportPanelView | null;
  /** They speak of danger: people on duty can read them. */
  mayAskDuty: boolean;
};

/** The words beside the page of a 404, with the way to delete them. */
export default function LeftDraftWords({ left }: { left: LeftDraft }) {
  const { left: words } = draftsWords;
  return (
    <section className="card stack">
      <h2>{words.heading}</h2>
      <p>{left.draftId === null ? words.notKept : words.kept}</p>
      <LeftWords id="left" title={left.title} source={left.source} />
      {left.draftId === null ? null : (
        <div className="actions">
          <DeleteDraft id={left.draftId} />
          <a href="/account/drafts">{words.all}</a>
        </div>
      )}
      {left.mayAskDuty ? (
        <form method="post" action={ASK_DUTY}>
          <input type="hidden" name="title" value={left.title} />
          <input type="hidden" name="source" value={left.source} />
          <AskDuty />
        </form>
      ) : null}
      <SupportBesideRefused view={left.support} />
    </section>
  );
}
