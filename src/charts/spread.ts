/**
 * Heights at least `distance` apart, in the order given, each as near to where it was as the rest lets it; the order from top to
 * bottom stays. All lie within the bounds where there is room for that.
 * @param bounds least and greatest height
 */
export function spread(
  heights: readonly number[],
  distance: number,
  [least, greatest]: readonly [number, number],
): readonly number[] {
  const order = heights.map((_, index) => index).toSorted((left, right) => (heights[left] ?? 0) - (heights[right] ?? 0))
  const placed = new Map<number, number>()
  let lowest = least - distance
  for (const index of order) {
    lowest = Math.max(heights[index] ?? 0, lowest + distance)
    placed.set(index, lowest)
  }
  let highest = greatest + distance
  for (const index of order.toReversed()) {
    highest = Math.min(placed.get(index) ?? 0, highest - distance)
    placed.set(index, highest)
  }
  return heights.map((height, index) => placed.get(index) ?? height)
}
