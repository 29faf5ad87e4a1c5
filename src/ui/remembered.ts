/**
 * A loader that keeps what it has loaded, by key; what cannot be loaded is tried again by the next call.
 * The promise is marked as React marks those it has waited for, so that `use` answers at once when the value is there: what
 * was prerendered would else blink, as it does with React.lazy.
 */
export function remembered<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loading = new Map<Key, Promise<Value>>()
  return (key) => {
    const before = loading.get(key)
    if (before !== undefined) return before
    const pending = load(key)
    loading.set(key, pending)
    pending.then(
      (value) => Object.assign(pending, { status: 'fulfilled', value }),
      () => loading.delete(key),
    )
    return pending
  }
}
