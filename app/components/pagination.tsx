import { paginationWords } from '#app/copy/frame.ts';

type PaginationProps = {
  /** Addresses. Leave out what does not exist. */
  previous?: string | undefined;
  next?: string | undefined;
  previousLabel?: string | undefined;
  nextLabel?: string | undefined;
};

/** Links to the pages before and after. Shows nothing when there is one page only. */
export function Pagination(props: PaginationProps) {
  const { previous, next, previousLabel, nextLabel } = props;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="pagination" aria-label={paginationWords.label}>
      {previous === undefined ? null : (
        <a href={previous} rel="prev" className="button button-quiet">
          {previousLabel ?? paginationWords.previous}
        </a>
      )}
      {next === undefined ? null : (
        <a href={next} rel="next" className="button button-quiet">
          {nextLabel ?? paginationWords.next}
        </a>
      )}
    </nav>
  );
}
