import type { MarkdownInstance } from 'astro'
import type { Municipality } from '#schemas/municipality.ts'

type Policy = MarkdownInstance<{ readonly title: string; readonly updated?: string }>

/** The policies of the municipalities' earlier websites, each in a file named as its id; not each has one. */
const files = import.meta.glob<Policy>('./policies/*.md', { eager: true })

export function policyOf({ id }: Pick<Municipality, 'id'>) {
  const found = files[`./policies/${id}.md`]
  return found && { ...found.frontmatter, Content: found.Content }
}
