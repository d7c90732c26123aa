import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '#app/components/button.tsx';
import { CairnScene } from '#app/components/cairn-scene.tsx';
import { Page } from '#app/components/page.tsx';
import { helloAgain, homeWords, memberHomeWords } from '#app/copy/home.ts';
import { answersAlerts } from '#app/domain/shared/actor.ts';
import { getViewer } from '#app/http/viewer.server.ts';

/** Who is greeted, and which staff places they have. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context });
  if (viewer === null) return { member: null };
  return {
    member: {
      handle: viewer.handle,
      answersAlerts: answersAlerts(viewer),
      moderates: viewer.moderates.length > 0,
    },
  };
}

export default function Home() {
  const { member } = useLoaderData<typeof loader>();
  if (member === null) return <Welcome />;
  const { places } = memberHomeWords;
  return (
    <Page heading={helloAgain(member.handle)} lede={memberHomeWords.lede}>
      <CairnScene />
      <ul className="board">
        <Place to="/groups" words={places.groups} />
        {member.answersAlerts ? <Place to="/on-call" words={places.onCall} /> : null}
        {member.moderates ? <Place to="/moderation" words={places.moderation} /> : null}
        <Place to="/account/statements" words={places.statements} />
        <Place to="/account" words={places.account} />
      </ul>
    </Page>
  );
}

function Place({ to, words: [name, says] }: { to: string; words: readonly [string, string] }) {
  return (
    <li>
      <a className="board-title" href={to}>
        {name}
      </a>
      <span className="board-meta">{says}</span>
    </li>
  );
}

function Welcome() {
  const { whatHappens, whoReads, anonymity, notThis } = homeWords;
  return (
    <Page heading={homeWords.heading} lede={homeWords.lede}>
      <p className="actions">
        <LinkButton to="/groups">{homeWords.read}</LinkButton>
        <LinkButton to="/join" kind="quiet">
          {homeWords.join}
        </LinkButton>
      </p>
      <p className="home-first">{homeWords.readFirst}</p>
      <figure className="home-scene">
        <CairnScene />
        <figcaption>{homeWords.cairn}</figcaption>
      </figure>
      <div className="prose">
        <section>
          <h2>{whatHappens.heading}</h2>
          <ol className="steps">
            {whatHappens.steps.map(([head, says]) => (
              <li key={head}>
                <strong>{head}</strong> {says}
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{whoReads.heading}</h2>
          <dl className="who-reads">
            {whoReads.rows.map(([who, what]) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{anonymity.heading}</h2>
          {anonymity.says.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <a href="/privacy">{homeWords.privacy}</a>
          </p>
        </section>
        <section>
          <h2>{notThis.heading}</h2>
          <p>{notThis.says}</p>
          <p className="actions">
            <LinkButton to="/help-now" kind="help">
              {homeWords.help}
            </LinkButton>
          </p>
        </section>
      </div>
    </Page>
  );
}
