import ArgumentParser
import CatalogKit

/// The ids that a shell completes.
///
/// The shell starts the program for each word that is to be completed, so the words are taken from
/// what the built-in catalog says of itself, which needs no worker.
enum EntryIDs: Sendable {
  /// Every entry.
  case all
  /// The entries that have content.
  case complete
  /// The entries that run on data.
  case runnable
  /// The entries whose content is to come.
  case planned

  /// The entries of the built-in catalog, while a shell asks.
  @TaskLocal static var entries: [EntryDescription] = []

  /// The ids, in alphabetical order.
  var words: [String] {
    EntryIDs.entries.filter { entry in
      switch self {
      case .all: true
      case .complete: !entry.planned
      case .runnable: entry.content?.command != nil
      case .planned: entry.planned
      }
    }.map { $0.id }.sorted()
  }

  /// The completion of an argument.
  static func completion(of ids: EntryIDs) -> CompletionKind { .custom { _, _, _ in ids.words } }

  /// The completion of an area.
  static var areaCompletion: CompletionKind {
    .custom { _, _, _ in
      Set(entries.filter { $0.kind != .page }.map { $0.area }).sorted()
    }
  }

  /// The completion of the words of `run`: the entry first, then its options, and after an option its
  /// choices.
  static var runCompletion: CompletionKind {
    .custom { words, index, _ in
      // words: catalog run ID …; `index` is the place of the one to complete
      guard index > 2, words.count > 2 else { return EntryIDs.runnable.words }
      guard let command = entries.first(where: { $0.id == words[2] })?.content?.command else {
        return []
      }
      let options = RunRequest.options(of: command)
      if words.indices.contains(index - 1),
        let option = options.first(where: { "--\($0.name)" == words[index - 1] }),
        let value = option.value
      {
        return value.contains("|") ? value.split(separator: "|").map { String($0) } : []
      }
      let given = Set(words.filter { $0.hasPrefix("--") && $0 != words[index] })
      return options.filter { $0.repeats || !given.contains("--\($0.name)") }.map { "--\($0.name)" }
    }
  }
}
