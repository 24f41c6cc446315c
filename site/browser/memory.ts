/** What this window remembers until it is closed; a browser that refuses storage simply forgets. */
export const memory = {
  recall<Kept>(key: string): Kept | undefined {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '') as Kept
    } catch {
      return undefined
    }
  },
  keep(key: string, value: unknown) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value))
    } catch {
      // Full or refused: the page works without it.
    }
  },
  forget(key: string) {
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Refused: there is nothing to forget.
    }
  },
}
