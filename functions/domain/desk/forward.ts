import { type Deed, signed, texted } from './deed.ts'
import { allOf, oneLine, writing } from './read.ts'

/** Forwards a matter to an agency outside and tells its citizen to whom (Act B.E. 2565, section 10). */
export const forward: Deed = (typed, moment) => {
  const read = allOf({ agency: writing(typed, 'agency', oneLine), text: writing(typed, 'text') })
  if ('faults' in read) return read
  const { agency, text } = read.values
  return {
    facts: [{ kind: 'forwarded', ...signed(moment), messageId: moment.messageId }],
    text: texted(moment, 'office', text, agency),
  }
}
