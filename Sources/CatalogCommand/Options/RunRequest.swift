import CatalogKit

/// What `run` is asked to do with an entry, read from its options.
struct RunRequest {
  /// The CSV file; `-` is standard input.
  let file: String
  let target: String?
  /// The column of texts; `nil` for an entry that reads numbers.
  let text: String?
  /// The columns as they were written; empty where all columns of numbers are meant.
  let features: [String]
  let dropsMissing: Bool
  let json: Bool
  /// The folder for the figures; `nil` where they are not written.
  let figures: String?
  /// What was given for the entry's own parameters, by name in snake_case.
  let parameters: [String: String]
  /// Whether a seed was given to an entry that draws nothing at random.
  let seedIsIdle: Bool

  /// Reads the options of a run.
  ///
  /// - Parameters:
  ///   - list: the words, sorted by ``options(of:)``.
  ///   - entry: the id of the entry.
  ///   - command: what the entry takes.
  /// - Throws: ``Failure`` with all that is wrong.
  init(_ list: OptionList, entry: String, command: CommandDescription) throws(Failure) {
    let own = Set(command.parameters.map { $0.name })
    var texts = Dictionary(
      uniqueKeysWithValues: command.parameters.compactMap { parameter in
        list.value(parameter.option).map { (parameter.name, $0) }
      })
    // an option without its value is one problem, not two
    for (name, text) in texts where text.isEmpty { texts[name] = nil }
    var problems = list.problems + list.operands.dropFirst().map { .unexpected(word: $0) }
    do throws(ArgumentErrors) {
      _ = try Arguments(texts: texts, for: command.parameters, of: entry)
    } catch {
      problems += error.all.map { .argument($0) }.filter { !RunRequest.isWithoutValue($0, list) }
    }
    seedIsIdle = list.has("seed") && !own.contains("seed")
    if seedIsIdle, let seed = list.value("seed"), !seed.isEmpty, UInt64(seed) == nil {
      problems.append(
        .notInRange(option: "seed", text: seed, range: Parameter.seed().range))
    }
    if let missing = list.value("missing"), !["", "drop", "refuse"].contains(missing) {
      problems.append(.notInRange(option: "missing", text: missing, range: "drop or refuse"))
    }
    problems += RunRequest.columnProblems(list, entry: entry, input: command.input)
    guard problems.isEmpty else { throw .options(problems) }
    guard let file = list.value("data") else {
      throw .noData(entry: entry, example: RunRequest.example(of: entry, command))
    }
    self.file = file
    target = list.value("target")
    text = list.value("text")
    features = list.values["features"] ?? []
    dropsMissing = list.value("missing") == "drop"
    json = list.has("json")
    figures = list.value("figures")
    parameters = texts
  }
}

extension RunRequest {
  /// Whether a problem is that an option is missing, which is there without its value.
  private static func isWithoutValue(_ problem: OptionProblem, _ list: OptionList) -> Bool {
    guard case .argument(.missing(let option, _, _)) = problem else { return false }
    return list.has(option)
  }

  /// What is wrong with the options that name columns.
  private static func columnProblems(
    _ list: OptionList, entry: String, input: Command.Input
  ) -> [OptionProblem] {
    var problems: [OptionProblem] = []
    switch (input, list.has("target")) {
    case (.features, true), (.texts, true): problems.append(.targetUnwanted(entry: entry))
    case (.featuresAndTarget, false): problems.append(.targetMissing(entry: entry))
    default: break
    }
    switch (input, list.has("text")) {
    case (.texts, false): problems.append(.textMissing(entry: entry))
    case (.features, true), (.featuresAndTarget, true): problems.append(.textUnwanted(entry: entry))
    default: break
    }
    if input == .texts, list.has("features") { problems.append(.featuresUnwanted(entry: entry)) }
    return problems
  }

  /// The options of every entry.
  static let common =
    [
      RunOption("data", "FILE", help: "a CSV file with a header row; - reads standard input"),
      RunOption(
        "features", "A,B,C", repeats: true,
        help: "the columns to use (default: every column of numbers but the target)"),
      RunOption("target", "COL", help: "the column to predict"),
      RunOption("text", "COL", help: "the column of texts"),
      RunOption(
        "missing", "drop|refuse",
        help: "what to do about rows with empty cells (default: refuse)"),
      RunOption(
        "seed", "N", help: "seed of the random generator; changes nothing where nothing is drawn"),
      RunOption("figures", "DIR", help: "write the figures to this folder, as SVG files"),
      RunOption("json", nil, help: "print the result as JSON"),
    ] + WorkerOptions.runOptions + [RunOption("help", nil, help: "show this help (also -h)")]

  /// The options of an entry, its own first.
  static func options(of command: CommandDescription) -> [RunOption] {
    let own = command.parameters.map { parameter in
      RunOption(
        parameter.option, parameter.placeholder,
        help: parameter.isRequired
          ? "\(parameter.help) (must be given)"
          : "\(parameter.help) (\(parameter.range); default: \(parameter.standard))")
    }
    let names = Set(own.map { $0.name })
    return own + common.filter { !names.contains($0.name) }
  }

  /// A line that runs an entry.
  static func example(of entry: String, _ command: CommandDescription) -> String {
    let own = command.parameters.first.map { " --\($0.option) \($0.standard)" } ?? ""
    return "catalog run \(entry) --data FILE.csv\(command.input.columnOption)\(own)"
  }
}

extension Command.Input {
  /// The option that names the column which must be named, as it stands in a line that runs an entry.
  var columnOption: String {
    switch self {
    case .features: ""
    case .featuresAndTarget: " --target COL"
    case .texts: " --text COL"
    }
  }

  /// Whether an entry that reads this has an option that names columns.
  func admits(_ option: String) -> Bool {
    switch option {
    case "features": self != .texts
    case "target": self == .featuresAndTarget
    case "text": self == .texts
    default: true
    }
  }
}

extension Parameter {
  /// What stands for the value in the help.
  var placeholder: String {
    switch kind {
    case .integer, .seed: "N"
    case .number: "X"
    case .choice(_, let words): words.joined(separator: "|")
    case .text: "WORDS"
    }
  }
}
