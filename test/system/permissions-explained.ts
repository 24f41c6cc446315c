type Explained = { readonly action: string; readonly why: string }

/** Grants that no function's own call needs. */
export const explained: readonly Explained[] = [
  { action: 'logs:CreateLogStream', why: 'Lambda opens the log of each environment in the name of its role.' },
  { action: 'logs:PutLogEvents', why: 'Lambda writes what a function prints in the name of its role.' },
  { action: 'sqs:ReceiveMessage', why: 'The mapping of a queue polls in the name of its worker’s role.' },
  { action: 'sqs:DeleteMessage', why: 'The mapping deletes what its worker has done.' },
  { action: 'sqs:ChangeMessageVisibility', why: 'The mapping gives back what its worker could not do.' },
  { action: 'sqs:GetQueueAttributes', why: 'A mapping without it is refused when it is made.' },
  { action: 'sqs:GetQueueUrl', why: 'The CDK gives it to every mapping together with the others.' },
  { action: 's3:ListBucket', why: 'S3 then says that an upload never came, and not that it may not be seen.' },
]
