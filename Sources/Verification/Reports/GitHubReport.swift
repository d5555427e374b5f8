import CatalogKit

/// A verdict for GitHub Actions: annotations at the lines that are to blame, and a summary.
///
/// GitHub shows the first ten errors of a step and drops the rest, so the worst come first. The
/// summary has them all.
///
/// - Source: GitHub Docs, *Workflow commands for GitHub Actions*,
///   https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions; the limit
///   of ten: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md
public enum GitHubReport {
  /// How large the summary of a step may be, in bytes.
  public static let summaryLimit = 1 << 20

  /// The annotations, the worst first: examples that did not run; checks that failed, those first
  /// whose error exceeds the tolerance most; then what is wrong with files, guides and links.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: one workflow command a line; empty where all passed.
  public static func annotations(of verdict: Verdict) -> String {
    let complaints = Complaint.all(in: verdict).enumerated().sorted { a, b in
      (a.element.severity, a.offset) < (b.element.severity, b.offset)
    }
    return complaints.map { _, complaint in
      let finding = complaint.finding
      let line = finding.line.map { ",line=\($0)" } ?? ""
      return "::error file=\(property(finding.file))\(line),title=\(property(complaint.title))"
        + "::\(message(finding.text))\n"
    }.joined()
  }

  /// The summary of the job: one line for all, then a table of everything that is wrong.
  ///
  /// - Parameters:
  ///   - verdict: what to report.
  ///   - limit: how many bytes it may have; what does not fit is counted in its last line.
  /// - Returns: Markdown in whole lines.
  public static func summary(of verdict: Verdict, limit: Int = summaryLimit) -> String {
    let complaints = Complaint.all(in: verdict)
    let head = "## catalog check: \(TerminalReport.summary(of: verdict))\n\n"
    guard !complaints.isEmpty else { return head.utf8.count <= limit ? head : "" }
    var text = head + "| entry | place | what is wrong |\n| --- | --- | --- |\n"
    let rows = complaints.map { complaint in
      let finding = complaint.finding
      let place = finding.line.map { "\(finding.file):\($0)" } ?? finding.file
      return "| \(cell(complaint.entry)) | \(cell(place)) | \(cell(finding.text)) |\n"
    }
    // room for the line that counts what is left out
    let room = limit - rest(of: rows.count).utf8.count
    guard text.utf8.count <= room else { return head.utf8.count <= limit ? head : "" }
    var (shown, size) = (0, text.utf8.count)
    while shown < rows.count, size + rows[shown].utf8.count <= room {
      size += rows[shown].utf8.count
      shown += 1
    }
    text += rows[..<shown].joined()
    return shown == rows.count ? text + "\n" : text + rest(of: rows.count - shown)
  }

  private static func rest(of count: Int) -> String {
    "\nThere is no room for \(counted(count, "more line", "more lines")): run `catalog check`.\n\n"
  }

  /// The text of a command: what would end its line stands as a code.
  private static func message(_ text: String) -> String {
    // scalar by scalar: to a search for characters the two of "\r\n" are one
    text.unicodeScalars.reduce(into: "") { message, scalar in
      switch scalar {
      case "%": message += "%25"
      case "\r": message += "%0D"
      case "\n": message += "%0A"
      default: message.unicodeScalars.append(scalar)
      }
    }
  }

  /// A property of a command, where a colon and a comma would end it too.
  private static func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  /// A cell of a table in Markdown, in which nothing is markup.
  private static func cell(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { cell, scalar in
      switch scalar {
      case "&": cell += "&amp;"
      case "<": cell += "&lt;"
      case ">": cell += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "@": cell += "\\\(scalar)"
      case "\u{0}"..<" ": cell += " "
      default: cell.unicodeScalars.append(scalar)
      }
    }
  }
}

/// Something that is wrong, whose it is and how bad it is.
private struct Complaint {
  /// The entry; `catalog` for what belongs to none.
  let entry: String
  let title: String
  let finding: Finding
  let severity: Severity

  enum Severity: Comparable {
    /// There is no result at all.
    case noResult
    /// A check failed; the more negative, the further the error is beyond the tolerance.
    case wrong(Double)
    case untidy
  }

  /// All of a verdict, in reading order.
  static func all(in verdict: Verdict) -> [Complaint] {
    verdict.entries.flatMap { all(in: $0) }
      + verdict.problems.map {
        Complaint(entry: "catalog", title: "catalog", finding: Finding($0), severity: .untidy)
      }
  }

  private static func all(in verdict: EntryVerdict) -> [Complaint] {
    let entry = verdict.entry
    return verdict.failures.map {
      Complaint(
        entry: entry.id, title: entry.id,
        finding: Finding(file: entry.file, line: entry.line, text: $0), severity: .noResult)
    }
      + verdict.problems.map {
        Complaint(entry: entry.id, title: entry.id, finding: Finding($0), severity: .untidy)
      }
      + verdict.checks.filter { !$0.passed }.map { check in
        Complaint(
          entry: entry.id, title: "\(entry.id): \(check.name)",
          finding: verdict.finding(of: check), severity: .wrong(-check.excess))
      }
  }
}

extension Check {
  /// How many times the tolerance the error is; infinite where no number says it.
  fileprivate var excess: Double {
    let ratio = error / tolerance.bound
    return ratio.isNaN ? .infinity : ratio
  }
}
