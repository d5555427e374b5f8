/// A verdict for GitHub Actions: each finding as an annotation at its line.
public enum GitHubReport {
  /// The annotations.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: one workflow command a line; empty where all passed.
  public static func text(of verdict: Verdict) -> String {
    let findings =
      verdict.entries.flatMap { $0.findings } + verdict.problems.map { Finding($0) }
    return findings.map { finding in
      let line = finding.line.map { ",line=\($0)" } ?? ""
      return "::error file=\(property(finding.file))\(line)::\(message(finding.text))\n"
    }.joined()
  }

  private static func message(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
