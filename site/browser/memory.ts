/** What storage refuses, has no room for or does not hold is as good as forgotten: the page works without it. */
function tried<Found>(act: () => Found): Found | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** What this window remembers until it is closed. */
export const memory = {
  recall: <Kept>(key: string) => tried(() => JSON.parse(sessionStorage.getItem(key) ?? '') as Kept),
  keep: (key: string, value: unknown) => tried(() => sessionStorage.setItem(key, JSON.stringify(value))),
  forget: (key: string) => tried(() => sessionStorage.removeItem(key)),
}
