import ArgumentParser
import CatalogKit
import SearchKit
import SiteGenerator
import Verification

/// `catalog search`: what the search of the site finds, in the same order.
struct SearchCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search titles, text, formulas and Swift symbols.",
    discussion: """
      Finds what the search of the site finds, in the same order: pages by the angle between their \
      weighted words and yours, computed by the entry tf-idf-search. The last word may be the \
      beginning of one.

      EXAMPLES:
        catalog search direction of most variance
        catalog search '\\lambda' eigenvalue
        catalog search KMeans --json
      """)

  /// As many as the search of the site shows at first.
  static let standardLimit = 20

  @Argument(help: "Words to look for.") var words: [String]
  @Flag(help: "Print the answer as JSON, as the pages read it.") var json = false
  @Option(help: ArgumentHelp("How many results at most.", valueName: "N"))
  var limit = SearchCommand.standardLimit
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var cache: CacheOptions

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit takes a whole number from 1 to 1000, not \(limit).")
    }
  }

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(
      workers, jobs: session.console.processors, cache: cache.cache(session.console))
    guard let index = SearchIndex(SearchFile(of: host).index) else {
      preconditionFailure("the index that was just made cannot be read")
    }
    let answer = index.answer(to: Array(words.joined(separator: " ").utf8), limit: limit)
    if json {
      return Outcome(
        text: String(decoding: answer.json, as: UTF8.self) + "\n",
        status: answer.count > 0 ? .success : .failed)
    }
    let text = SearchText(
      paint: session.console.paint, width: min(session.console.width ?? 80, 100))
    guard answer.count > 0 else { throw .nothingFound(text.unknown(answer)) }
    session.console.tell(text.unknown(answer))
    return Outcome(text: text.text(of: answer))
  }
}
