/**
 * The header in which a screen names the account it shows as signed in: the browser's session may have become somebody
 * else's meanwhile, in another tab.
 */
export const shownHeader = "X-Vertelwijzer-Account";
/** The same in the address, where the browser itself asks: a player of sound. */
export const shownQuery = "shown";
