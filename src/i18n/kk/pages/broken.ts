import type { BrokenWords } from '../../en/pages/broken.ts'

export const broken: BrokenWords = {
  notLoaded: 'Бәрі бірдей жүктелмеді.',
  stillShown: (age) => `Көрсетілген деректердің жүктелген уақыты: ${age}. Олар бетте қалады.`,
  retry: 'Қайталау',
  details: 'Сайтты жүргізетіндерге арналған мәліметтер',
  crashTitle: 'Бұл бетте ақау болды',
  crash: 'Қате біздің тарапта. Бетті жаңартыңыз; ақау қайталанса, төмендегі есепті бізге жіберіңіз.',
  reload: 'Бетті жаңарту',
}
