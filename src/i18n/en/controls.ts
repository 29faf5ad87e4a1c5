/** Controls of the page of an indicator that the overview does not have. */
export const controls = {
  show: 'Show',
  interval: '95% interval',
  view: 'View',
  views: { side: 'Side by side', together: 'Together', gap: 'Gap', change: 'Change', table: 'Table' },
  sex: 'Sex',
  sexes: { _T: 'Both', F: 'Women', M: 'Men' },
  scale: 'Scale',
  scales: { shared: 'Same scale', own: 'Own scales' },
  pool: 'Years in one value',
  pools: { 1: 'Yearly', 3: 'Three years pooled' },
}

export type ControlsWords = typeof controls
