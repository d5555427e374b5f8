import CatalogKit
import Guides

extension Double {
  /// The shortest text that reads back as the same number, without `.0`.
  var shortText: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The number with two significant digits, for errors and tolerances.
  var roughText: String { ValueFormat(".2g")?.string(self) ?? shortText }
}

extension Quantity {
  /// The quantity within a line: vectors in parentheses, matrices row by row.
  ///
  /// - Parameter format: how its numbers are written; the shortest way where it is `nil`.
  /// - Returns: the text; `nil` where the format does not fit.
  func text(_ format: ValueFormat? = nil) -> String? {
    func text(_ n: Int) -> String? { format.map { $0.string(n) } ?? "\(n)" }
    func text(_ x: Double) -> String? { format.map { $0.string(x) } ?? x.shortText }
    func row(_ texts: [String?]) -> String? {
      texts.contains(nil) ? nil : "(" + texts.compactMap { $0 }.joined(separator: ", ") + ")"
    }
    switch self {
    case .integer(let n): return text(n)
    case .number(let x): return text(x)
    case .text(let words): return format == nil ? words : nil
    case .flag(let flag): return format == nil ? (flag ? "true" : "false") : nil
    case .texts(let words): return format == nil ? words.joined(separator: ", ") : nil
    case .integers(let ns): return row(ns.map { text($0) })
    case .vector(let v): return row(v.map { text($0) })
    case .matrix(let rows, let columns, let elements):
      let lines = (0..<rows).map { i in
        row(elements[i * columns..<(i + 1) * columns].map { text($0) })
      }
      return row(lines)
    }
  }

  /// The quantity as a generated line shows it: a number with its exact value behind it.
  ///
  /// - Parameter format: how its numbers are written; the shortest way where it does not fit.
  /// - Returns: a value, or plain text where it holds no number.
  func inline(_ format: ValueFormat? = nil) -> Inline {
    let exact = text() ?? ""
    return isNumeric ? .value(text(format) ?? exact, exact: exact) : .text(exact)
  }

  /// The quantity in a table of checks: long lists cut, their length told.
  ///
  /// - Parameter isWhole: whether a list that is not very long can be unfolded.
  /// - Returns: the quantity within a line.
  func listed(isWhole: Bool) -> Inline {
    let (shown, longest) = (6, 60)
    let texts: [String]
    let size: String
    switch self {
    case .integers(let ns): (texts, size) = (ns.map { "\($0)" }, "\(ns.count) numbers")
    case .vector(let v): (texts, size) = (v.map { $0.shortText }, "\(v.count) numbers")
    case .matrix(let rows, let columns, let elements):
      (texts, size) = (elements.map { $0.shortText }, "\(rows) × \(columns)")
    case .texts(let words): (texts, size) = (words, "\(words.count) words")
    case .integer, .number, .text, .flag: return inline()
    }
    guard texts.count > shown else { return inline() }
    let list = texts.prefix(shown).joined(separator: ", ") + ", …"
    let brief = isNumeric ? "(\(list)), \(size)" : "\(list), \(size)"
    guard isWhole, texts.count <= longest, let whole = text() else { return .text(brief) }
    return .folded(brief, whole: whole)
  }

  var isNumeric: Bool {
    switch self {
    case .text, .flag, .texts: false
    case .integer, .number, .integers, .vector, .matrix: true
    }
  }

  var isScalar: Bool {
    switch self {
    case .integer, .number: true
    case .text, .flag, .texts, .integers, .vector, .matrix: false
    }
  }
}

/// `1 check`, `2 checks`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
