const wrongAnswers = new Set([
  'CodeMismatchException',
  'EnableSoftwareTokenMFAException',
  'ExpiredCodeException',
  'InvalidPasswordException',
  'PasswordHistoryPolicyViolationException',
])
const closed = new Set([
  'NotAuthorizedException',
  'UserNotFoundException',
  'UserNotConfirmedException',
  'PasswordResetRequiredException',
  'InvalidParameterException',
  'LimitExceededException',
  'TooManyFailedAttemptsException',
  'CodeDeliveryFailureException',
])

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/** A code or new password that may be typed once more. */
export const isWrongCode = (error: unknown) => wrongAnswers.has(nameOf(error))

/** Whether the directory let nobody in, for whatever reason. */
export const isNo = (error: unknown) => isWrongCode(error) || closed.has(nameOf(error))
