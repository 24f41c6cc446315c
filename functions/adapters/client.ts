/** Browser 25 s > edge 20 s > API 15 s > handler 10 s > each call 2 s, three times at most. */
const requestHandler = { connectionTimeout: 1000, requestTimeout: 2000, throwOnRequestTimeout: true }

/** How every client calls AWS: soon, and not for ever. */
export const patient = { maxAttempts: 3, requestHandler }

/** For calls that must not be repeated blindly: a lost answer of the mail service may hide a sent mail. */
export const once = { maxAttempts: 1, requestHandler }
