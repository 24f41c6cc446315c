import { call, callPatiently, nothing, type Reply } from './call.ts'
import type { Challenge } from './puzzle.ts'

export type Proof = Challenge & { readonly solutions: readonly number[] }

/** How long a press waits for the proof of work, in milliseconds. */
const PATIENCE = 8000
/** What stands in the place of an answer when that was not enough. */
const late: Reply = { ...nothing, body: { reason: 'challenge-failed' } }

/** Earns the right to send: begins at once, so that a citizen who is still typing never waits for it. */
export function prover(municipality: string, submissionId: () => string) {
  const begin = async (ask = call): Promise<Proof | Reply> => {
    const reply = await ask(`/api/${municipality}/challenge`)
    const challenge = reply.body as Challenge | undefined
    return challenge?.salt ? { ...challenge, solutions: await solved(challenge, submissionId()) } : reply
  }
  let provenId = submissionId()
  let proof = begin()
  proof.catch(() => undefined)
  const renew = (ask?: typeof call) => {
    provenId = submissionId()
    proof = begin(ask)
    return atMost(PATIENCE, proof)
  }

  return {
    renew,
    /** The proof, or the answer that stood in its way. */
    async ready(): Promise<Proof | Reply> {
      if (provenId !== submissionId()) return renew()
      const first = await atMost(PATIENCE, proof)
      return 'status' in first && first !== late ? renew(callPatiently) : first
    },
  }
}

const atMost = (patience: number, proof: Promise<Proof | Reply>) =>
  Promise.race([proof.catch(() => nothing), new Promise<Reply>((resolve) => setTimeout(() => resolve(late), patience))])

async function solved(challenge: Challenge, submissionId: string) {
  const worker = new Worker(new URL('./solver.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<number[]>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data)
      worker.onerror = reject
      worker.postMessage({ challenge, submissionId })
    })
  } finally {
    worker.terminate()
  }
}
