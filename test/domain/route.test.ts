import { describe, expect, test } from 'vitest'
import { openCase } from '#functions/domain/open-case.ts'
import { clockOf, policyOf } from '#functions/domain/promise-of-case.ts'
import { routeFor } from '#functions/domain/route.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { categoriesOf } from '#schemas/categories.ts'
import { complaint } from '#schemas/forms/complaint.ts'
import { forms } from '#schemas/forms/index.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import type { Route } from '#schemas/route.ts'
import { aCase, complaintAnswers } from '#test/support/builders.ts'

const routed = (answers: Readonly<Record<string, unknown>>, ...routes: Route[]) =>
  routeFor(complaint, { answers }, { ...namoungpet, routes })

describe('a complaint goes to', () => {
  const works = { form: 'complaint', category: ['LIGHT', 'ROAD'], office: 'works' } as const

  test('the office of the first route that fits, and to no later one', () => {
    expect(routed({ category: 'ROAD' }, works, { form: 'complaint', office: 'health' }).office).toBe('works')
  })

  test('whoever answers the form where no route fits', () => {
    expect(routed({ category: 'TAX' }, works).office).toBe('clerk')
    expect(routed({}, works).office).toBe('clerk')
  })

  test('another office from some villages, and not where none was named', () => {
    const hill = { form: 'complaint', moo: [4, 5], office: 'welfare' } as const

    expect(routed({ moo: 5 }, hill).office).toBe('welfare')
    expect(routed({ moo: 3 }, hill).office).toBe('clerk')
    expect(routed({}, hill).office).toBe('clerk')
  })

  test('another office when it cannot wait, or only when it can', () => {
    const now = { form: 'complaint', urgent: true, office: 'works' } as const
    const calm = { form: 'complaint', urgent: false, office: 'health' } as const

    expect(routed({ urgent: true }, now, calm).office).toBe('works')
    expect(routed({ urgent: false }, now, calm).office).toBe('health')
    expect(routed({}, now, calm).office).toBe('health')
  })

  test('no office of a route that speaks of another form', () => {
    expect(routed({ category: 'LIGHT' }, { form: 'opinion', office: 'works' }).office).toBe('clerk')
  })
})

test('a complaint goes by the category that the desk gave it, whatever its citizen had chosen', () => {
  const corrected = { answers: { category: 'OTHER' }, category: 'EDU' }

  expect(routeFor(complaint, corrected, namoungpet).office).toBe('education')
  expect(routeFor(complaint, { ...corrected, category: null }, namoungpet).office).toBe('clerk')
})

test('a route may bring clocks of its own; what it leaves open the form says', () => {
  const fires = { form: 'complaint', category: ['BURN'], office: 'clerk', promise: { target: 0, due: 1 } } as const

  expect(routed({ category: 'BURN' }, fires)).toMatchObject({ promise: { target: 0, due: 1 }, resolutionDays: 15 })
  expect(routed({ category: 'LIGHT' }, { form: 'complaint', office: 'works', resolutionDays: 3 })).toMatchObject({
    promise: complaint.promise,
    resolutionDays: 3,
  })
})

test('the clocks of a case are those it was opened with, whatever the routes say later', () => {
  const { policy } = openCase({
    ...aCase(),
    form: complaint,
    parsed: { answers: complaintAnswers(), files: [], replyChannel: null, onBehalfOf: null, location: null },
    files: [],
    routed: { office: 'works', promise: { target: 0, due: 1 }, resolutionDays: 3 },
    calendar: thailand,
    now: new Date('2026-11-23T02:00:00.000Z'),
  })

  expect(clockOf(aCase({ policy }), complaint, thailand).policy).toEqual({ target: 0, due: 1, resolutionDays: 3 })
})

test('a case from before routes had clocks goes by its form', () => {
  expect(policyOf(aCase({ policy: null }), complaint)).toEqual({ ...complaint.promise, resolutionDays: 15 })
})

test.each(municipalities.flatMap((one) => Object.keys(one.services).map((form) => [one.id, form, one] as const)))(
  '%s has an office for %s whatever was answered',
  (_, id, municipality) => {
    const form = forms.find((known) => known.id === id)
    if (!form) throw new Error(`no form is called ${id}`)
    const categories = [...Object.keys(categoriesOf(form)), null]

    for (const category of categories)
      expect(Object.keys(municipality.offices)).toContain(
        routeFor(form, { answers: {}, category }, municipality).office,
      )
  },
)
