import { Notice } from '#app/components/notice.tsx';
import { coordinationWords } from '#app/copy/reporting.ts';
import type { SignOfCoordination } from '#app/domain/moderation/coordination.ts';

/** Says that reports may have been agreed on. It names nobody, and decides nothing. */
export function ReviewCoordination({ signs }: { signs: readonly SignOfCoordination[] }) {
  if (signs.length === 0) return null;
  return (
    <Notice heading={coordinationWords.heading}>
      <ul>
        {signs.map((sign) => (
          <li key={sign.kind}>{coordinationWords.line(sign)}</li>
        ))}
      </ul>
      <p>{coordinationWords.judge}</p>
    </Notice>
  );
}
