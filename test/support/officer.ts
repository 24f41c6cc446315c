import type { clientOf } from './running.ts'

type Client = ReturnType<typeof clientOf>
type Account = {
  readonly municipality: string
  readonly role: string
  readonly office: string | null
  readonly name: string
  readonly signIn: string
  readonly password: string
}

/** Signs in as the first demo account that fits, and works at the desk as a browser would: by pages and their forms. */
export async function officerOf(client: Client, wanted: Partial<Account>) {
  const accounts = await client.console<Account[]>('accounts')
  const account = accounts.find((one) =>
    Object.entries(wanted).every(([name, value]) => one[name as keyof Account] === value),
  )
  if (!account) throw new Error(`no demo account is ${JSON.stringify(wanted)}`)
  const origin = client.url
  let cookie = ''
  const go = async (path: string, form?: Readonly<Record<string, string>>) => {
    const answer = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      headers: { cookie, ...(form && { origin }) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    return { status: answer.status, location: answer.headers.get('location') ?? '', html: await answer.text(), answer }
  }
  const entered = await go('/staff/sign-in', { signIn: account.signIn, password: account.password })
  if (entered.status !== 303) throw new Error(`${account.signIn} could not sign in: ${entered.status}`)
  return {
    account,
    go,
    cookie: () => cookie,
    /** Sends one of the forms of a case's page back with all its hidden inputs. */
    async act(reference: string, action: string, typed: Readonly<Record<string, string>>) {
      const { html } = await go(`/staff/requests/${reference}`)
      return go(`/staff/requests/${reference}`, { ...hiddenInputs(html, action), ...typed })
    },
  }
}

/** The hidden inputs of the form for an action; none where the page has no such form. */
export function hiddenInputs(html: string, action: string): Readonly<Record<string, string>> {
  const form = html.split('<form ').find((one) => one.includes(`name="action" value="${action}"`)) ?? ''
  const hidden = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]))
}
