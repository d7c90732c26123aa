import { createContext, useContext } from 'react';

/** The nonce of this answer's Content-Security-Policy. Browsers hide it from scripts, so it is empty there. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce, as props that may be spread on a script or style. */
export function useNonce(): { nonce?: string } {
  const nonce = useContext(NonceContext);
  return nonce === undefined ? {} : { nonce };
}
