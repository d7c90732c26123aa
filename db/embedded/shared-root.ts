import { chmod, lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startProblem } from '#db/embedded/problem.ts';

const places = ['/var/lib/cairn', '/var/tmp/cairn'];

/**
 * A folder of root's that every account can pass through and only root can write in: where Postgres's
 * programs and data live when root's checkout is closed to the account Postgres runs under.
 */
export async function sharedRoot(): Promise<string> {
  for (const place of places) {
    try {
      await mkdir(place, { recursive: true, mode: 0o711 });
      const found = await lstat(place);
      // In /var/tmp somebody else could have put a folder or a link of that name there first.
      if (!found.isDirectory() || found.uid !== 0) continue;
      await chmod(place, 0o711);
      return place;
    } catch {
      continue;
    }
  }
  throw startProblem(
    `Started as root, Cairn keeps Postgres in ${places.map((place) => path.normalize(place)).join(' or ')}, and can write in neither. ` +
      'Start Cairn as an ordinary user, or set DATABASE_URL.',
  );
}
