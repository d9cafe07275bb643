/** A wish to work with government, and whether it still counts. */

/** `stated`: counts on this day. `expired`: was given, and its time is over. `none`: no wish was given. */
export type IntentState = 'stated' | 'expired' | 'none';

/** The state of a wish on a day. It counts until the end of its last day. */
export const intentState = (intent: { readonly expires: string } | undefined, today: string): IntentState =>
  (intent === undefined ? 'none' : intent.expires < today ? 'expired' : 'stated');
