extension Quantity {
  /// A component: `[]` is the quantity itself, `[i]` of a vector, `[i, j]` of a matrix, from 0.
  ///
  /// - Parameter index: where the component stands.
  /// - Returns: the component; `nil` where there is none.
  package func component(_ index: [Int]) -> Quantity? {
    if index.isEmpty { return self }
    switch self {
    case .integers(let ns):
      return index.count == 1 ? ns.element(index[0]).map { .integer($0) } : nil
    case .vector(let v): return index.count == 1 ? v.element(index[0]).map { .number($0) } : nil
    case .texts(let ts): return index.count == 1 ? ts.element(index[0]).map { .text($0) } : nil
    case .matrix(let rows, let columns, let elements):
      guard index.count == 2, (0..<rows).contains(index[0]), (0..<columns).contains(index[1]) else {
        return nil
      }
      return .number(elements[index[0] * columns + index[1]])
    case .integer, .number, .text, .flag: return nil
    }
  }
}

extension Array {
  /// The element at a place, if there is such a place.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
