import CatalogKit
import CommonMark
import Guides
import Verification

/// The checks of one entry as a table, and a sentence about them.
struct ChecksTable {
  let checks: [Check]
  let entry: EntryDescription
  /// What comes before the number of a check in its id.
  let prefix: String
  /// Whether long lists of numbers can be unfolded.
  var isWhole = false

  var grid: Grid {
    Grid(
      label: "Checks of \(entry.title)",
      columns: [
        .init(title: "Check", style: "name"),
        .init(title: "Value", isNumeric: true, style: "number"),
        .init(title: "Expected", isNumeric: true, style: "number"),
        .init(title: "Digits", isNumeric: true, style: "short"),
        .init(title: "Error", isNumeric: true, style: "short"),
        .init(title: "Tolerance", isNumeric: true, style: "short"),
        .init(title: "Because", style: "reason"),
      ],
      rows: checks.enumerated().map { index, check in
        Grid.Row(id: "\(prefix).\(index + 1)", cells: cells(of: check))
      }, style: "checks")
  }

  private func cells(of check: Check) -> [[Inline]] {
    let expected: Inline =
      switch check.expected {
      case .value(let value): value.listed(isWhole: isWhole)
      case .atMost(let bound):
        .value("at most \(bound.roughText)", exact: bound.shortText)
      case .holds: .text("holds")
      }
    return [
      [.text("\(check.name) "), place(of: check.origin)],
      [check.actual?.listed(isWhole: isWhole) ?? .text("")], [expected], [.text(check.agreement)],
      [.value(check.error.roughText, exact: check.error.shortText)], [check.tolerance.inline],
      [.text("\(check.reason.kind): \(check.reason.text)")],
    ]
  }

  /// The file and the line: `KMeans.swift:40`.
  private func place(of origin: Origin) -> Inline {
    let path = entry.path(of: origin)
    return .place(
      "\(path.split(separator: "/").last ?? ""):\(origin.line)", path: "\(path):\(origin.line)")
  }
}

extension [Check] {
  /// `12 checks, all passed`.
  var sentence: String {
    let failed = self.count { !$0.passed }
    return counted(count, "check")
      + (failed == 0 ? (count == 1 ? ", passed" : ", all passed") : ", \(failed) failed")
  }
}

extension Check {
  /// To how many digits the run and the expectation agree: `exact`, `15.4`, or nothing where digits
  /// make no sense.
  var agreement: String {
    isExact ? "exact" : digits.flatMap { ValueFormat(".1f")?.string($0) } ?? ""
  }
}

extension Tolerance {
  fileprivate var inline: Inline {
    switch self {
    case .exact: .text("exact")
    case .absolute(let bound): .value("absolute \(bound.roughText)", exact: bound.shortText)
    case .relative(let bound): .value("relative \(bound.roughText)", exact: bound.shortText)
    }
  }
}
