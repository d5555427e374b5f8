/// How far long work is, on one line of a terminal that is written over and wiped at the end.
///
/// Where standard error is no terminal nothing is shown.
final class Progress {
  private let console: Console
  private let work: String
  private let total: Int
  private var done = 0

  /// - Parameters:
  ///   - console: where to show it.
  ///   - work: what is done, such as `checking`.
  ///   - total: how many steps there are.
  init(on console: Console, _ work: String, of total: Int) {
    self.console = console
    self.work = work
    self.total = total
    show("")
  }

  /// One more step is done.
  func step(_ name: String) {
    done += 1
    show(name)
  }

  /// Wipes the line.
  func end() { write("\r\u{1B}[K") }

  private func show(_ name: String) {
    write("\r\u{1B}[K\(work) \(done)/\(total)\(name.isEmpty ? "" : " \(name)")")
  }

  private func write(_ text: String) {
    if console.diagnosticsAreTerminal, console.environment["TERM"] != "dumb" {
      try? console.write(.diagnostics, text)
    }
  }
}
