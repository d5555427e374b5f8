import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of a function for all elements, in their order, computed on all cores.
  ///
  /// - Parameters:
  ///   - width: how many elements a core takes at a time, so that the cores do not wait for one
  ///     another.
  ///   - transform: a function without a state.
  /// - Returns: what `map` would return.
  func mapConcurrently<Result: Sendable>(
    by width: Int = 16, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex([[Result]](repeating: [], count: (count + width - 1) / width))
    DispatchQueue.concurrentPerform(iterations: (count + width - 1) / width) { part in
      let made = self[part * width..<Swift.min(count, (part + 1) * width)].map(transform)
      results.withLock { $0[part] = made }
    }
    return results.withLock { $0.flatMap { $0 } }
  }
}
