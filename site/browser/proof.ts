import { call, callPatiently, nothing, type Reply } from './call.ts'
import type { Challenge } from './puzzle.ts'

export type Proof = Challenge & { readonly solutions: readonly number[] }

/** How long a press waits for the proof of work, in milliseconds. */
const PATIENCE = 8000
/** What stands in the place of an answer when that was not enough. */
const late: Reply = { ...nothing, body: { reason: 'late' } }

/** Earns the right to send: begins at once, so that a citizen who is still typing never waits for it. */
export function prover(municipality: string, submissionId: () => string) {
  const begin = async (ask = call): Promise<Proof | Reply> => {
    const reply = await ask(`/api/${municipality}/challenge`)
    const challenge = reply.body as Challenge | undefined
    return challenge?.salt ? { ...challenge, solutions: await solved(challenge, submissionId()) } : reply
  }
  let provenId: string
  let proof: Promise<Proof | Reply>
  const renew = (ask?: typeof call) => {
    provenId = submissionId()
    proof = begin(ask)
    return inTime(proof)
  }
  void renew()

  return {
    renew,
    /** The proof, or the answer that stood in its way. */
    async ready(): Promise<Proof | Reply> {
      if (provenId !== submissionId()) return renew()
      const first = await inTime(proof)
      return 'status' in first && first !== late ? renew(callPatiently) : first
    },
  }
}

const inTime = (proof: Promise<Proof | Reply>) =>
  Promise.race([proof.catch(() => nothing), new Promise<Reply>((resolve) => setTimeout(() => resolve(late), PATIENCE))])

const solved = (challenge: Challenge, submissionId: string) =>
  new Promise<number[]>((resolve, reject) => {
    const worker = new Worker(new URL('./solver.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<number[]>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = reject
    worker.postMessage({ challenge, submissionId })
  })
