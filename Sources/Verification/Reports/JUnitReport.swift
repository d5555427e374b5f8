/// A verdict for continuous integration: JUnit XML, a suite an entry, a case a check.
public enum JUnitReport {
  /// The verdict as a JUnit XML document.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: a well-formed document, whatever the texts hold.
  public static func text(of verdict: Verdict) -> String { "" }
}
