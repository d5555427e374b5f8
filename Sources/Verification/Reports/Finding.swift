package import CatalogKit
import Diagnostics

/// One thing that went wrong with an entry: where, and what, in one line.
struct Finding: Hashable {
  let file: String
  let line: Int?
  let text: String
}

extension Finding {
  init(_ problem: Problem) {
    self.init(
      file: problem.file, line: problem.line, text: "\(problem.message). \(problem.cure).")
  }
}

extension EntryVerdict {
  /// Everything that went wrong with the entry: first as a whole, then check by check.
  var findings: [Finding] {
    failures.map { Finding(file: entry.file, line: entry.line, text: $0) }
      + problems.map { Finding($0) }
      + checks.filter { !$0.passed }.map { finding(of: $0) }
  }

  /// A failed check: name, value, expectation, error, tolerance, reason.
  func finding(of check: Check) -> Finding {
    Finding(file: entry.path(of: check.origin), line: check.origin.line, text: check.complaint)
  }
}

extension EntryDescription {
  /// The path of the file in which a check of this entry is written.
  ///
  /// The compiler names files `UnsupervisedEntries/KMeans.swift`; where that lies is known from the
  /// entry's own file, `Catalog/Unsupervised/Entries/KMeans.swift`.
  package func path(of origin: Origin) -> String {
    let parts = origin.fileID.split(separator: "/")
    let folders = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard parts.count == 2, parts[0].hasSuffix("Entries"), folders.last == "Entries" else {
      return origin.fileID
    }
    let area = parts[0].dropLast("Entries".count)
    return (folders.dropLast(2) + [area, "Entries", parts[1]]).joined(separator: "/")
  }
}

extension Check {
  /// Why the check failed, in one sentence.
  var complaint: String {
    let claim =
      switch expected {
      case .value(let value):
        "\(name) is \(actual?.text ?? "missing"), expected \(value.text); the error \(numeral(error))"
          + " exceeds the \(tolerance.words)"
      case .atMost(let bound): "\(name) is \(numeral(error)), expected at most \(numeral(bound))"
      case .holds: "\(name) does not hold"
      }
    return "\(claim) (\(reason.kind): \(reason.text))\(detail.map { ": \($0)" } ?? "")"
  }
}

extension Tolerance {
  /// `relative tolerance 1e-09`.
  var words: String {
    switch self {
    case .exact: "tolerance 0"
    case .absolute(let bound): "absolute tolerance \(numeral(bound))"
    case .relative(let bound): "relative tolerance \(numeral(bound))"
    }
  }
}

extension Quantity {
  /// The value on one line, long lists cut.
  var text: String {
    switch self {
    case .integer(let n): "\(n)"
    case .number(let x): numeral(x)
    case .text(let text): "'\(text)'"
    case .flag(let flag): "\(flag)"
    case .integers(let ns): list(ns.map { "\($0)" })
    case .vector(let v): list(v.map { numeral($0) })
    case .texts(let ts): list(ts.map { "'\($0)'" })
    case .matrix(let rows, let columns, let elements):
      "\(rows) × \(columns) matrix \(list(elements.map { numeral($0) }))"
    }
  }

  private func list(_ texts: [String]) -> String {
    texts.count <= 6
      ? "[\(texts.joined(separator: ", "))]"
      : "[\(texts.prefix(6).joined(separator: ", ")), …] (\(texts.count) elements)"
  }
}

/// The shortest text that reads back as the same number, without `.0`.
func numeral(_ x: Double) -> String {
  let text = "\(x)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// `1 check`, `2 checks`, `1 entry`, `2 entries`.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
