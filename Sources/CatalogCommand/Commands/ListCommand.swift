import ArgumentParser
import CatalogKit
import Verification

/// `catalog list`: what there is.
struct ListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the entries, by chapter.",
    discussion: "With words, only the entries whose id, title, summary or chapter has all of them.")

  @Argument(help: "Words to look for.") var words: [String] = []
  @Flag(help: "Print an array of entries as JSON.") var json = false
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let registry = try session.host(workers).registry
    let found = registry.entries.filter { entry in
      let text = [entry.id, entry.title, entry.summary, entry.chapter].joined(separator: "\n")
        .lowercased()
      return words.allSatisfy { text.contains($0.lowercased()) }
    }
    guard !found.isEmpty else { throw .nothingMatched(words) }
    guard !json else { return Outcome(text: jsonText(found.map { ListedEntry($0) })) }
    let listing = Listing(paint: session.console.paint, width: session.console.width)
    return Outcome(text: listing.text(of: found, chapters: registry.chapters))
  }
}

/// An entry as `list --json` prints it.
struct ListedEntry: Encodable {
  let id: String
  let kind: EntryDescription.Kind
  let area: String
  let chapter: String
  let title: String
  let summary: String
  /// Everything to learn first, what the entry builds on included.
  let requires: [String]
  let uses: [EntryDescription.Use]
  let planned: Bool

  init(_ entry: EntryDescription) {
    (id, kind, area, chapter) = (entry.id, entry.kind, entry.area, entry.chapter)
    (title, summary) = (entry.title, entry.summary)
    (requires, uses, planned) = (entry.learnFirst, entry.uses, entry.planned)
  }
}

/// A list of entries for people.
struct Listing {
  let paint: Paint
  let width: Int?

  /// The entries under the titles of their chapters, and how many there are.
  func text(of entries: [EntryDescription], chapters: [Chapter]) -> String {
    let indent = (entries.map { $0.id.count }.max() ?? 0) + 4
    let parts = chapters.compactMap { chapter -> String? in
      let lines = entries.filter { $0.chapter == chapter.id }.map { line(of: $0, indent) }
      return lines.isEmpty
        ? nil : ([paint.bold(chapter.title)] + lines).joined(separator: "\n") + "\n"
    }
    let planned = entries.count { $0.planned }
    return parts.joined(separator: "\n")
      + "\n\(counted(entries.count - planned, "entry", "entries")), \(planned) more planned.\n"
  }

  private func line(of entry: EntryDescription, _ indent: Int) -> String {
    let summary = entry.planned ? "planned: \(entry.summary)" : entry.summary
    let room = (width ?? .max) - indent
    let short = summary.count > room ? summary.prefix(max(0, room - 1)) + "…" : summary[...]
    return
      "  \(padded(entry.id, to: indent - 2))\(entry.planned ? paint.dim(String(short)) : String(short))"
  }
}

/// `1 entry`, `2 entries`.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
