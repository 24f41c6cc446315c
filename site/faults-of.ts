import type { ErrorId, Rule } from '#schemas/rules/rule.ts'

const writing: readonly ErrorId[] = ['required', 'tooShort', 'tooLong', 'marks']
const phone: readonly ErrorId[] = ['required', 'phone.digits', 'phone.short', 'phone.long']
const email: readonly ErrorId[] = ['required', 'tooLong', 'email.at', 'email.space', 'email.local', 'email.domain']

const ofKind: Readonly<Record<Rule['kind'], readonly ErrorId[]>> = {
  line: writing,
  paragraph: writing,
  phone,
  email,
  contact: [...phone, ...email],
  citizenId: ['required', 'nationalId.digits', 'nationalId.length', 'nationalId.check'],
  count: ['required', 'number.notNumber', 'number.whole', 'number.range'],
  choice: ['required.select', 'choice.one'],
  score: ['choice.one'],
  tick: ['tick', 'notTick'],
  rows: ['required'],
  many: ['required'],
  date: ['required'],
  room: ['required'],
}

/** What can be wrong with an answer to such a question: only these texts travel with its page. */
export const faultsOf = (rule: Rule): readonly ErrorId[] => [
  ...ofKind[rule.kind],
  ...(rule.kind === 'rows' ? Object.values(rule.fields).flatMap((cell) => faultsOf(cell.rule)) : []),
]
