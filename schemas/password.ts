/** How a password has to be made; the directory of staff holds everybody to the same. */
export const passwordRule = { minLength: 12, maxLength: 256 }

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[-^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+]/]

/** Whether the directory would take it: long enough, with small and capital letters, digits and signs. */
export const isStrong = (password: string) =>
  password.length >= passwordRule.minLength &&
  password.length <= passwordRule.maxLength &&
  password === password.trim() &&
  kinds.every((kind) => kind.test(password))

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'

/** A password to be told to somebody: 18 letters and digits that nobody confuses, and what the rule asks for besides. */
export const temporaryPassword = (randomBelow: (limit: number) => number) =>
  `${Array.from({ length: 18 }, () => letters[randomBelow(letters.length)]).join('')}-aA2`
