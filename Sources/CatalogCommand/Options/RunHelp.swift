import CatalogKit

/// The help of one entry's run, made from its description.
enum RunHelp {
  /// What the entry does, its options with defaults and ranges, the values it gives, an example.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - command: what it takes and gives.
  ///   - width: the width of the terminal, if there is one.
  /// - Returns: lines of text.
  static func text(of entry: EntryDescription, _ command: CommandDescription, width: Int?) -> String
  {
    let options = RunRequest.options(of: command).filter { command.input.admits($0.name) }
    let terms = options.map { option in
      (term: "--\(option.name)" + (option.value.map { " \($0)" } ?? ""), meaning: option.help)
    }
    return """
      OVERVIEW: \(entry.title). \(entry.summary)

      USAGE: catalog run \(entry.id) --data FILE\(command.input.columnOption) [options]

      OPTIONS:
      \(rows(terms, width))

      VALUES:
      \(rows(command.gives.map { ($0.name, $0.help) }, width))

      EXAMPLE:
        \(RunRequest.example(of: entry.id, command))

      """
  }

  /// Terms and what they mean, in two columns; a long term has a line of its own.
  private static func rows(_ rows: [(term: String, meaning: String)], _ width: Int?) -> String {
    let indent = 26
    return rows.flatMap { term, meaning in
      let lines = wrapped(meaning, to: max(30, (width ?? 100) - indent))
      let padding = String(repeating: " ", count: indent)
      let first = "  \(term)"
      guard first.count < indent - 1 else { return [first] + lines.map { padding + $0 } }
      return [first + padding.dropFirst(first.count) + (lines.first ?? "")]
        + lines.dropFirst().map { padding + $0 }
    }.joined(separator: "\n")
  }
}
