/** The page of waiting times, as long as there are none. */
export const waitingTimes = {
  title: 'Waiting times',
  nobodyPublishes: 'Nobody publishes waiting times at service centres.',
  opensLater: 'This page will open with the first log of tickets that a city publishes.',
  whatItWillShow: 'It will then show, by centre, hour and weekday, how long visitors wait.',
}

export type WaitingTimesWords = typeof waitingTimes
