import type { WaitingTimesWords } from '../../en/pages/waitingTimes.ts'

export const waitingTimes: WaitingTimesWords = {
  title: 'Время ожидания',
  nobodyPublishes: 'Время ожидания в центрах обслуживания никто не публикует.',
  opensLater: 'Эта страница откроется с первым журналом талонов, который опубликует город.',
  whatItWillShow: 'Тогда здесь будет видно, сколько ждут посетители: по центрам, часам и дням недели.',
}
