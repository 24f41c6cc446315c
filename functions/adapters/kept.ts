const LONGEST = 60_000

/** Remembers an answer for a minute of real time, whatever the product's clock says, and shares a call under way. */
export function kept<Answer>(ask: () => Promise<Answer>, clock = () => performance.now()): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined
  let askedAt = 0
  return () => {
    if (answer && clock() - askedAt < LONGEST) return answer
    askedAt = clock()
    const asked = ask()
    answer = asked
    asked.catch(() => {
      if (answer === asked) answer = undefined
    })
    return asked
  }
}
