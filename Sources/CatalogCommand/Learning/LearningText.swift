import CatalogKit
import Guides

/// Entries to learn, as people read them.
struct LearningText {
  let chapters: [Chapter]
  let times: ReadingTimes

  /// The way to a goal, numbered, and how long it takes.
  func way(to goal: EntryDescription, _ way: [EntryDescription], paint: Paint) -> String {
    guard !way.isEmpty else { return "You know \(goal.title) already.\n" }
    let rows = way.enumerated().map { ["\($0 + 1)"] + cells(of: $1) }
    let planned = way.count { $0.planned }
    return page(
      "The way to \(goal.title)", rows,
      "\(counted(way.count, "entry", "entries")), \(planned) of them planned. "
        + "To read now: \(ReadingTime.text(minutes: times.total)).", paint)
  }

  /// What can be learnt next, each with what it opens.
  func next(_ steps: [LearningGraph.Step], paint: Paint) -> String {
    guard !steps.isEmpty else { return "You know everything that is here.\n" }
    let rows = steps.map { ["opens \($0.opens)"] + cells(of: $0.entry) }
    return page(
      "What you can learn next", rows,
      "An entry opens those that rest on it and that you do not know yet.", paint)
  }

  private func cells(of entry: EntryDescription) -> [String] {
    [
      times[entry.id].map { ReadingTime.text(minutes: $0) } ?? "planned", entry.id, entry.title,
      chapters.first { $0.id == entry.chapter }?.title ?? "",
    ]
  }

  private func page(
    _ title: String, _ rows: [[String]], _ end: String, _ paint: Paint
  ) -> String {
    let lines = TextTable(rows: rows, leftAligned: [2, 3, 4]).lines.map { "  \($0)" }
    return ([paint.bold(title), ""] + lines + ["", end]).joined(separator: "\n") + "\n"
  }
}

/// An entry to learn, as JSON.
struct LearningJSON: Encodable {
  let id: String
  let title: String
  let kind: EntryDescription.Kind
  let chapter: String
  let planned: Bool
  /// The reading time; absent where the entry is planned.
  let minutes: Int?
  /// How many entries rest on it that are not known yet; absent in a way.
  let opens: Int?

  init(_ entry: EntryDescription, minutes: Int?, opens: Int? = nil) {
    (id, title, kind, chapter) = (entry.id, entry.title, entry.kind, entry.chapter)
    (planned, self.minutes, self.opens) = (entry.planned, minutes, opens)
  }
}
