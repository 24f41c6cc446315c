import { totpAt } from '../staff/totp.ts'
import type { clientOf } from './running.ts'

type Client = ReturnType<typeof clientOf>
type Form = Readonly<Record<string, string>>
type Account = {
  readonly municipality: string
  readonly role: string
  readonly office: string | null
  readonly name: string
  readonly signIn: string
  readonly password: string
  readonly totpSecret?: string
}

/** A browser at the desk: it keeps its cookie, and posts forms from our own origin. */
export function visitorOf({ url: origin }: Client) {
  let cookie = ''
  const go = async (path: string, form?: Form) => {
    const answer = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      headers: { cookie, ...(form && { origin }) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    return { status: answer.status, location: answer.headers.get('location') ?? '', html: await answer.text(), answer }
  }
  return { go, cookie: () => cookie }
}

const codeNow = async ({ console }: Client, secret: string) =>
  totpAt(secret, new Date((await console<{ now: string }>('clock')).now))

/** Signs in as the first demo account that fits, and works at the desk as a browser would: by pages and their forms. */
export async function officerOf(client: Client, wanted: Partial<Account>) {
  const accounts = await client.console<Account[]>('accounts')
  const account = accounts.find((one) =>
    Object.entries(wanted).every(([name, value]) => one[name as keyof Account] === value),
  )
  if (!account) throw new Error(`no demo account is ${JSON.stringify(wanted)}`)
  const { go, cookie } = visitorOf(client)
  const { signIn, password, totpSecret } = account
  const first = await go('/staff/sign-in', { signIn, password })
  const entered = totpSecret
    ? await go('/staff/sign-in', { ...hiddenIn(first.html), totp: await codeNow(client, totpSecret) })
    : first
  if (entered.status !== 303) throw new Error(`${signIn} could not sign in: ${entered.status}`)
  return {
    account,
    go,
    cookie,
    /** Sends one of the forms of a case's page back with all its hidden inputs. */
    async act(reference: string, action: string, typed: Form) {
      const { html } = await go(`/staff/requests/${reference}`)
      return go(`/staff/requests/${reference}`, { ...hiddenInputs(html, action), ...typed })
    },
  }
}

type Told = { readonly signIn: string; readonly told: string; readonly newPassword: string }

/** Somebody new who was told a password: they choose their own, and set up an authenticator where one is asked for. */
export async function newcomerOf(client: Client, { signIn, told, newPassword }: Told) {
  const { go } = visitorOf(client)
  const choosing = await go('/staff/sign-in', { signIn, password: told })
  const chosen = await go('/staff/sign-in', { ...hiddenIn(choosing.html), newPassword })
  const secret = secretIn(chosen.html).replaceAll(' ', '')
  const done = secret
    ? await go('/staff/sign-in', { ...hiddenIn(chosen.html), totp: await codeNow(client, secret) })
    : chosen
  if (done.status !== 303) throw new Error(`${signIn} could not choose a password: ${done.status}`)
  return go
}

/** The hidden inputs of the form for an action; none where the page has no such form. */
export const hiddenInputs = (html: string, action: string): Form =>
  hiddenIn(html.split('<form ').find((one) => one.includes(`name="action" value="${action}"`)) ?? '')

/** All hidden inputs of a piece of a page. */
export function hiddenIn(html: string): Form {
  const hidden = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]))
}

/** What stands on a page to be typed elsewhere: a password, or the secret of an authenticator. */
export const secretIn = (html: string) => /class="secret">([^<]+)</.exec(html)?.[1] ?? ''

/** The id of somebody in the list of the staff. */
export const personIn = (html: string, signIn: string) =>
  /person=([\w-]+)/.exec(html.split('<li>').find((one) => one.includes(signIn)) ?? '')?.[1] ?? ''
