/** The offer of a release that has come out since the page was opened. */
export const newerRelease = {
  isOut: (date: string) => `A newer data release is out: ${date}.`,
  show: 'Show it',
}

export type NewerReleaseWords = typeof newerRelease
