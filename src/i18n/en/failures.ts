/** What failed, and what the reader can do. */
export const failures = {
  offline: {
    failed: 'The data could not be reached: there is no connection, or it is blocked.',
    remedy: 'Check the connection and try again.',
  },
  timeout: {
    failed: (seconds: number) => `The data did not arrive within ${seconds} seconds.`,
    remedy: 'Try again; if it goes on, the connection or the server is too slow just now.',
  },
  status: {
    failed: (status: number) => `The server of the data answered with error ${status}.`,
    remedy: 'Try again in a few minutes; if it goes on, tell those who run this site.',
  },
  'web-page': {
    failed: 'A web page came instead of data, most likely a sign-in page.',
    remedy: 'Sign in to your network, then try again.',
  },
  'not-json': {
    failed: 'What arrived is not data in the agreed form.',
    remedy: 'Try again; if it goes on, tell those who run this site.',
  },
  cut: {
    failed: 'The data broke off before their end.',
    remedy: 'Try again; the connection was probably interrupted.',
  },
  'wrong-hash': {
    failed: 'The data are not the ones that were published: their checksum differs. They are not shown.',
    remedy: 'Try again; if it goes on, tell those who run this site.',
  },
  contract: {
    failed: 'The data break the agreed form, so they are not shown.',
    remedy: 'Trying again will not help: tell those who run this site.',
  },
  'newer-version': {
    failed: 'The data are made for a newer version of this page.',
    remedy: 'Reload the page; if that does not help, tell those who run this site.',
  },
  'too-large': {
    failed: 'The data are larger than this page accepts.',
    remedy: 'Trying again will not help: tell those who run this site.',
  },
  aborted: {
    failed: 'Loading was stopped.',
    remedy: 'Try again if you still need it.',
  },
}

export type FailuresWords = typeof failures
