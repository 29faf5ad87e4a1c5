import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { REFUSE_OTHERS } from '#mocks/server.ts'

/** A server without answers of its own: a request that a test did not foresee fails it. Call it at the top of a file. */
export function serverForTests() {
  const server = setupServer()
  beforeAll(() => server.listen(REFUSE_OTHERS))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
  return server
}
