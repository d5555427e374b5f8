import CatalogKit
import CommonMark

/// The checks of one entry as a table, and a sentence about them.
struct ChecksTable {
  let checks: [Check]
  let title: String
  /// What comes before the number of a check in its id.
  let prefix: String

  var grid: Grid {
    Grid(
      label: "Checks of \(title)",
      columns: [
        .init(title: "Check"), .init(title: "Result"), .init(title: "Value", isNumeric: true),
        .init(title: "Expected", isNumeric: true), .init(title: "Error", isNumeric: true),
        .init(title: "Tolerance", isNumeric: true), .init(title: "Because"),
      ],
      rows: checks.enumerated().map { index, check in
        Grid.Row(id: "\(prefix).\(index + 1)", cells: cells(of: check))
      }, style: "checks")
  }

  private func cells(of check: Check) -> [[Inline]] {
    let expected: Inline =
      switch check.expected {
      case .value(let value): value.brief
      case .atMost(let bound):
        .value("at most \(bound.roughText)", exact: bound.shortText)
      case .holds: .text("holds")
      }
    return [
      [.text("\(check.name) "), .code(place(of: check.origin))],
      [.text(check.passed ? "passed" : "failed")],
      [check.actual?.brief ?? .text("")], [expected],
      [.value(check.error.roughText, exact: check.error.shortText)], [check.tolerance.inline],
      [.text("\(check.reason.kind): \(check.reason.text)")],
    ]
  }

  /// The file and the line: `KMeans.swift:40`.
  private func place(of origin: Origin) -> String {
    "\(origin.fileID.split(separator: "/").last ?? ""):\(origin.line)"
  }

  /// `12 checks, all passed`.
  var sentence: String {
    let failed = checks.count { !$0.passed }
    return counted(checks.count, "check")
      + (failed == 0 ? (checks.count == 1 ? ", passed" : ", all passed") : ", \(failed) failed")
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
