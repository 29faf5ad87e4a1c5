import { createServer, type RequestListener } from 'node:http'

export interface Listening {
  readonly port: number
  /** Ends the server and all its connections. */
  readonly close: () => Promise<void>
}

/** A server on a free port of this machine, HTTP/1.1. */
export async function listen(answer: RequestListener): Promise<Listening> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
