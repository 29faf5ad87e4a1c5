import type { WaitingTimesWords } from '../../en/pages/waitingTimes.ts'

export const waitingTimes: WaitingTimesWords = {
  title: 'Күту уақыты',
  nobodyPublishes: 'Қызмет көрсету орталықтарындағы күту уақытын ешкім жарияламайды.',
  opensLater: 'Бұл бет қала талондардың алғашқы журналын жариялағанда ашылады.',
  whatItWillShow: 'Сонда келушілердің қанша күтетіні орталықтар, сағаттар және апта күндері бойынша көрсетіледі.',
}
