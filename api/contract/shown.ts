/**
 * The header in which a screen names the account it shows as signed in: the browser's session may have become somebody
 * else's meanwhile, in another tab.
 */
export const shownHeader = "X-Vertelwijzer-Account";
