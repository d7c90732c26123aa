/** Why a lead takes an item from somebody, in the order in which it is offered. */
export const takeOverReasons = ['cannot_wait', 'asked_to', 'knows_them', 'away'] as const;

export type TakeOverReason = (typeof takeOverReasons)[number];
