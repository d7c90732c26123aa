import {
  duties,
  moderationActions,
  permissions,
  type Duty,
} from '#app/domain/moderation/permissions.ts';

/** The table of permissions as Markdown, for the documentation: what for others' words, what for one's own. */
export function permissionTable(): string {
  const cell = (action: (typeof moderationActions)[number], duty: Duty) => {
    const { others, own }: { others: readonly Duty[]; own: readonly Duty[] } = permissions[action];
    const words = [
      ...(others.includes(duty) ? ['others'] : []),
      ...(own.includes(duty) ? ['own'] : []),
    ];
    return words.length === 0 ? '–' : words.join(', ');
  };
  const rows = moderationActions.map(
    (action) => `| \`${action}\` | ${duties.map((duty) => cell(action, duty)).join(' | ')} |`,
  );
  return [
    `| Action | ${duties.map((duty) => duty.replace('_', ' ')).join(' | ')} |`,
    `|---|${duties.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}
