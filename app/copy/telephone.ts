import type { TelephoneOutcome } from '#app/domain/crisis-response/answer-by-telephone.server.ts';

/** One discreet line in answer to a text message. Null when nothing is said. */
export function smsAnswer(outcome: TelephoneOutcome): string | null {
  switch (outcome.kind) {
    case 'yours':
      return `Cairn: you have ${outcome.ref}. Please sign in and read it.`;
    case 'joined':
      return `Cairn: somebody else has ${outcome.ref}. You have joined.`;
    case 'closed':
      return `Cairn: ${outcome.ref} is closed already. You need do nothing.`;
    case 'which':
      return 'Cairn: please answer ACK and the number, such as ACK 1004.';
    case 'nothing-waits':
      return 'Cairn: nothing like that waits for you.';
    // The carrier itself says that it is over.
    case 'stopped':
    case 'stranger':
      return null;
  }
}

/** What is said in a call after a key was pressed. */
export function spokenAnswer(outcome: TelephoneOutcome | null): string {
  switch (outcome?.kind) {
    case 'yours':
      return 'You have it. Please sign in and read it. Thank you.';
    case 'joined':
      return 'Somebody else has it. You have joined. Thank you.';
    case 'closed':
      return 'It is closed already. Thank you.';
    default:
      return 'Nothing was changed. Please sign in.';
  }
}
