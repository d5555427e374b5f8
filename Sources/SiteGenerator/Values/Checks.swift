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
        .init(title: "Check", style: "claim"),
        .init(title: "Value", isNumeric: true, style: "amount"),
        .init(title: "Expected", isNumeric: true, style: "amount"),
        .init(title: "Agreement", isNumeric: true, style: "short"),
        .init(title: "Error", isNumeric: true, style: "short"),
        .init(title: "Tolerance", style: "tolerance"), .init(title: "Because", style: "reason"),
      ],
      rows: checks.enumerated().map { index, check in
        Grid.Row(id: "\(prefix).\(index + 1)", cells: cells(of: check))
      }, style: "checks")
  }

  private func cells(of check: Check) -> [[Inline]] {
    [[.text("\(check.name) "), place(of: check.origin)]] + measured(check)
      + [[.text("\(check.reason.kind): \(check.reason.text)")]]
  }

  /// Value, expectation, agreement, error and tolerance; of a bound the error is the value and the
  /// tolerance is the bound.
  private func measured(_ check: Check) -> [[Inline]] {
    func explained(_ inline: Inline) -> [Inline] {
      [check.analysis.map { .explained(inline, why: $0) } ?? inline]
    }
    switch check.expected {
    case .value(let value):
      return [
        check.actual.map { [$0.listed(isWhole: isWhole)] } ?? [],
        [value.listed(isWhole: isWhole)], [.text(check.agreement)], [rough(check.error)],
        explained(check.tolerance.inline),
      ]
    case .atMost(let bound):
      return [[rough(check.error)], explained(rough(bound, "at most ")), [], [], []]
    case .holds: return [[], explained(.text("holds")), [], [], []]
    }
  }

  /// A number with two digits, all of them behind it.
  private func rough(_ number: Double, _ words: String = "") -> Inline {
    .value(words + number.roughText, exact: number.shortText)
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
  /// To how many digits the run and the expectation agree: `exact`, `15.4 digits`, or nothing where
  /// digits make no sense.
  fileprivate var agreement: String {
    if isExact { return "exact" }
    guard let digits, let text = ValueFormat(digits < 15.9 ? ".1f" : ".2f")?.string(digits) else {
      return ""
    }
    return "\(text) digits"
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
