import ArgumentParser
import Foundation

/// `catalog manual`: the manual as a man page.
struct ManualCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual as a man page.",
    discussion: """
      It shows the day that SOURCE_DATE_EPOCH gives, in seconds since 1970; without it, none.

      EXAMPLES:
        catalog manual > catalog.1 && man ./catalog.1
      """)

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let seconds = session.console.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    return Outcome(text: ManualPage(.ofProgram(), date: seconds.map { day($0) } ?? "").text)
  }

  /// The day of a time in UTC, as 2026-01-31.
  private func day(_ seconds: Int) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
}
