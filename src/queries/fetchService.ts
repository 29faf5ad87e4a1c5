import { failureAt, type Failure } from '#src/endpoint/failure.ts'
import type { Result } from '#src/model/result.ts'
import { FailureError } from './FailureError.ts'

type ServiceCode = (typeof import('./serviceCode.ts'))['serviceCode']

/** As fetchWith, with the code that reads logs of services, which no other page needs. */
export async function fetchService<T>(address: string, ask: (code: ServiceCode) => Promise<Result<T, Failure>>): Promise<T> {
  const loaded = await import('./serviceCode.ts').catch(() => null)
  if (loaded === null) throw new FailureError(failureAt(address, { kind: 'offline' }))
  const result = await ask(loaded.serviceCode)
  if (!result.ok) throw new FailureError(result.error)
  return result.value
}
