/// A verdict for people at a terminal: one line an entry, then what failed, then one line for all.
public enum TerminalReport {
  /// The whole report.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: lines of text, the last one with its line feed.
  public static func text(of verdict: Verdict) -> String { "" }

  /// The lines of one entry: one if it passed, then one for each thing that failed.
  ///
  /// - Parameter entry: what to report.
  /// - Returns: at least one line, without line feeds.
  public static func lines(of entry: EntryVerdict) -> [String] { [] }

  /// The line that sums it up.
  ///
  /// - Parameter verdict: what to report.
  /// - Returns: one line, without a line feed.
  public static func summary(of verdict: Verdict) -> String { "" }
}
