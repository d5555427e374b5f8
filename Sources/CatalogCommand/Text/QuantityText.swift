package import CatalogKit

extension Double {
  /// The shortest text that reads back as the same number, without `.0`.
  var shortText: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// A quantity as lines of text: a scalar on one line, a vector wrapped, a matrix as a small table.
package struct QuantityText {
  /// How many numbers of a vector, and how many rows of a matrix, are shown.
  package let limit: Int
  /// How wide a line may be.
  package let width: Int

  /// How much of a quantity is shown.
  ///
  /// - Parameters:
  ///   - limit: how many numbers of a vector, and how many rows of a matrix.
  ///   - width: how wide a line may be.
  package init(limit: Int, width: Int) { (self.limit, self.width) = (limit, width) }

  /// The quantity on one line, where it is a scalar.
  ///
  /// - Parameter quantity: the value.
  /// - Returns: the text; `nil` for vectors and matrices.
  static func scalar(_ quantity: Quantity) -> String? {
    switch quantity {
    case .integer(let n): "\(n)"
    case .number(let x): x.shortText
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .integers, .vector, .texts, .matrix: nil
    }
  }

  /// The quantity on one line: vectors in parentheses, matrices row by row.
  ///
  /// - Parameter quantity: the value.
  /// - Returns: the text.
  package static func inline(_ quantity: Quantity) -> String {
    switch quantity {
    case .integer, .number, .text, .flag: scalar(quantity) ?? ""
    case .integers(let ns): "(" + ns.map { "\($0)" }.joined(separator: ", ") + ")"
    case .vector(let v): "(" + v.map { $0.shortText }.joined(separator: ", ") + ")"
    case .texts(let ts): ts.joined(separator: ", ")
    case .matrix(let rows, let columns, let elements):
      inline(rows, columns, elements.map { $0.shortText })
    }
  }

  /// The texts of a matrix, row by row.
  static func inline(_ rows: Int, _ columns: Int, _ texts: [String]) -> String {
    let lines = (0..<rows).map { i in
      texts[i * columns..<(i + 1) * columns].joined(separator: ", ")
    }
    return "(" + lines.joined(separator: "; ") + ")"
  }

  /// The lines of a vector or a matrix; one line for a scalar.
  ///
  /// - Parameter quantity: the value.
  /// - Returns: at least one line.
  package func lines(of quantity: Quantity) -> [String] {
    switch quantity {
    case .integer, .number, .text, .flag: [QuantityText.scalar(quantity) ?? ""]
    case .integers(let ns): vector(ns.map { "\($0)" })
    case .vector(let v): vector(v.map { $0.shortText })
    case .texts(let ts): vector(ts)
    case .matrix(let rows, let columns, let elements): matrix(rows, columns, elements)
    }
  }

  private func vector(_ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return ["(none)"] }
    return wrapped(texts.prefix(limit).joined(separator: "  "), to: width)
      + (texts.count > limit ? ["… \(texts.count) in all"] : [])
  }

  private func matrix(_ rows: Int, _ columns: Int, _ elements: [Double]) -> [String] {
    let shown = (0..<min(rows, limit)).map { i in
      elements[i * columns..<(i + 1) * columns].map { $0.shortText }
    }
    return TextTable(rows: shown).lines + (rows > limit ? ["… \(rows) rows in all"] : [])
  }
}
