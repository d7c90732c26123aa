import { roleWords } from '#app/copy/frame.ts';

/** What somebody is here besides a member. It comes from the role, never from the name. */
export function RoleBadge({ role }: { role: keyof typeof roleWords }) {
  return <span className={`role role-${role}`}>{roleWords[role]}</span>;
}
