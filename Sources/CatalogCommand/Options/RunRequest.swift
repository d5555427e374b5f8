import CatalogKit
import Foundation

/// What `run` is asked to do, read from its words.
///
/// The options of an entry are known only when its pack has described it, so the words are read
/// twice: first for the entry and the packs, then with all the options for everything.
struct RunRequest {
  let data: String
  let target: String?
  let features: [String]
  let dropsMissing: Bool
  let json: Bool
  /// What was given for the entry's own parameters, by name in snake_case.
  let parameters: [String: String]
  /// A seed for an entry that draws nothing at random.
  let idleSeed: Bool

  /// The options of every entry.
  static let options: [RunOption] = [
    RunOption("data", "FILE", help: "the CSV file with a header row; - reads standard input"),
    RunOption("features", "A,B,C", repeats: true, help: "the columns to use (default: all columns of numbers but the target)"),
    RunOption("target", "COL", help: "the column to predict"),
    RunOption("missing", "drop|refuse", help: "what to do with rows that have empty cells (default: refuse)"),
    RunOption("seed", "N", help: "the seed of the random generator; nothing changes where nothing is drawn"),
    RunOption("json", nil, help: "print the result as JSON"),
  ] + WorkerOptions.runOptions + [RunOption("help", nil, help: "show this help (also -h)")]

  /// The options of an entry: its own first.
  static func options(for command: CommandDescription?) -> [RunOption] {
    let own = (command?.parameters ?? []).map { parameter in
      RunOption(
        parameter.option, parameter.placeholder,
        help: "\(parameter.help) (\(parameter.range); default: \(parameter.standard))")
    }
    let names = Set(own.map { $0.name })
    return own + options.filter { !names.contains($0.name) }
  }
}
