/** A random UUID, version 4; `randomUUID` itself exists on https and localhost only. */
export function newSubmissionId() {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (slot) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1))
    return (Number(slot) ^ (random & (15 >> (Number(slot) / 4)))).toString(16)
  })
}
