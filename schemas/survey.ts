import type { Form } from './form.ts'
import { forms } from './forms/index.ts'

/** The form by which people say how the service was, by the open link or of a matter that has ended. */
export const survey: Form = surveyAmong(forms)

function surveyAmong(all: readonly Form[]): Form {
  const found = all.find(({ isSurvey }) => isSurvey)
  if (!found) throw new Error('no form asks what people think of the service')
  return found
}
