import { Notice } from '#app/components/notice.tsx';
import { coverageWords } from '#app/copy/on-call.ts';

type CoverageProps = {
  coverage: {
    isWatched: boolean;
    callsPeople: boolean;
    reachablePeople: number;
    areYouReachable: boolean;
    isQueueSick: boolean;
    unreadTexts: number;
  };
  /** E-mail is written into a folder and reaches nobody. */
  mailStaysHere: boolean;
};

/** Says plainly when alerts reach nobody who is not looking at the board. Nothing when all is well. */
export function AlertCoverage({ coverage, mailStaysHere }: CoverageProps) {
  const { isWatched, callsPeople, reachablePeople, areYouReachable } = coverage;
  const { isQueueSick, unreadTexts } = coverage;
  const serious = [
    isWatched ? null : coverageWords.notWatched,
    isWatched && unreadTexts > 0 ? coverageWords.unread(unreadTexts) : null,
    isWatched && !callsPeople ? coverageWords.noChannel : null,
    isWatched && callsPeople && reachablePeople === 0 ? coverageWords.nobodyReachable : null,
  ].filter((sentence) => sentence !== null);
  const mild = [
    mailStaysHere ? coverageWords.mailStaysHere : null,
    isWatched && isQueueSick ? coverageWords.queueSick : null,
    callsPeople && reachablePeople > 0 && !areYouReachable ? coverageWords.youAreNot : null,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      {serious.length === 0 ? null : (
        <Notice kind="help">
          {serious.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {mild.length === 0 ? null : (
        <Notice>
          {mild.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
