/** Makes something when it is first asked for, and again only where that failed: what a bad line lost is fetched anew. */
export function once<Made>(make: () => Promise<Made>) {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make()
    // Whoever does not wait for it need not hear that it failed.
    made.catch(() => {
      made = undefined
    })
    return made
  }
}
