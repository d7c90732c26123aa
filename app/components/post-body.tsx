/** What somebody wrote. `html` must come from the sanitiser of the posts term, never from anywhere else. */
export function PostBody({ html }: { html: string }) {
  return <div className="post-body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />;
}
