import CatalogKit
import Diagnostics
import Foundation
import TeXMath

/// A verdict for people at a terminal: one line an entry, what failed below it, and one line for
/// all.
public enum TerminalReport {
  /// The whole report.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: lines of text, the last one with its line feed.
  public static func text(of verdict: Verdict) -> String {
    let lines =
      verdict.entries.flatMap { Self.lines(of: $0) + formulaLines(of: $0) }
      + verdict.problems.map { $0.description }
      + [summary(of: verdict)]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of one entry: what came of it, then one line for each thing that failed.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: at least one line, without line feeds.
  public static func lines(of verdict: EntryVerdict) -> [String] {
    let checks = counted(verdict.checks.count, "check", "checks")
    let seconds = String(format: "%.2f", verdict.answer.seconds)
    let head = "\(verdict.passed ? "✓" : "✗") \(verdict.entry.id)  \(checks)  \(seconds) s"
    return [head]
      + verdict.findings.map { finding in
        "  \(finding.file)\(finding.line.map { ":\($0)" } ?? ""): \(finding.text)"
      }
  }

  /// One line for each displayed formula: the formula, how it was checked, on how many draws, the
  /// largest error; or why there is nothing to evaluate.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: the lines, without line feeds.
  public static func formulaLines(of verdict: EntryVerdict) -> [String] {
    verdict.formulas.map { record in
      let formula = (try? Formula(record.tex))?.text ?? record.tex
      guard record.isChecked else {
        return "    formula \(record.name): \(formula): nothing to evaluate: \(record.how)"
      }
      return "    formula \(record.name): \(formula): \(record.how); "
        + "\(record.draws) draw\(record.draws == 1 ? "" : "s"), largest error \(String(format: "%.1e", record.error))"
    }
  }

  /// The line that sums it up.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: one line, without a line feed.
  public static func summary(of verdict: Verdict) -> String {
    let pages = verdict.entries.count { $0.entry.kind == .page }
    let others = verdict.entries.count - pages
    let entries = [
      others == 0 && pages > 0 ? nil : counted(others, "entry", "entries"),
      pages == 0 ? nil : counted(pages, "page", "pages"),
    ].compactMap { $0 }.joined(separator: " and ")
    let checks = counted(verdict.checkCount, "check", "checks")
    if verdict.passed { return "\(checks) in \(entries) passed." }
    let failed = verdict.entries.filter { !$0.passed }.count
    let wrong = verdict.entries.reduce(0) { $0 + $1.checks.count { !$0.passed } }
    let beside = verdict.problems.count
    return
      ([
        "\(failed) of \(entries) failed", "\(wrong) of \(checks) failed",
      ] + (beside == 0 ? [] : [counted(beside, "other problem", "other problems")]))
      .joined(separator: "; ") + "."
  }
}
