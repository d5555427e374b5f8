import CatalogKit
import Guides

extension Quantity {
  /// The quantity within a line of text.
  ///
  /// - Parameter format: how its numbers are written; the shortest way where it is `nil`.
  /// - Returns: the text; `nil` where the format does not fit.
  func written(_ format: ValueFormat?) -> String? {
    guard let format else { return QuantityText.inline(self) }
    switch self {
    case .integer(let n): return format.string(n)
    case .number(let x): return format.string(x)
    case .text, .flag, .texts: return nil
    case .integers(let ns): return "(" + ns.map { format.string($0) }.joined(separator: ", ") + ")"
    case .vector(let v):
      let texts = v.compactMap { format.string($0) }
      return texts.count == v.count ? "(" + texts.joined(separator: ", ") + ")" : nil
    case .matrix(let rows, let columns, let elements):
      let texts = elements.compactMap { format.string($0) }
      guard texts.count == elements.count else { return nil }
      return QuantityText.inline(rows, columns, texts)
    }
  }
}
