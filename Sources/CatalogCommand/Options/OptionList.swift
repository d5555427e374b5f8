import Diagnostics

/// An option of `run`, by which it is both parsed and explained.
package struct RunOption {
  /// The name without its two hyphens.
  package let name: String
  /// What its value is called in the help; `nil` for a switch.
  package let value: String?
  package let help: String
  /// Whether it may be given more than once.
  package let repeats: Bool

  /// An option.
  ///
  /// - Parameters:
  ///   - name: without its two hyphens.
  ///   - value: what its value is called in the help; `nil` for a switch.
  ///   - repeats: whether it may be given more than once.
  ///   - help: what it does.
  package init(_ name: String, _ value: String?, repeats: Bool = false, help: String) {
    self.name = name
    self.value = value
    self.help = help
    self.repeats = repeats
  }
}

/// The words of a command line, sorted into operands and options.
///
/// An option is written `--name value` or `--name=value`, in any order; `--` ends the options. All
/// problems are found, not only the first.
package struct OptionList {
  /// The words that are no options, in order.
  package private(set) var operands: [String] = []
  /// What was given for each option, by name; an empty text for a switch.
  package private(set) var values: [String: [String]] = [:]
  package private(set) var problems: [OptionProblem] = []

  /// Sorts the words by the options that there are.
  ///
  /// - Parameters:
  ///   - words: what stands on the command line.
  ///   - options: what may stand there.
  package init(_ words: [String], by options: [RunOption]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = word == "-h" ? "help" : String(parts[0].drop { $0 == "-" })
      guard word == "-h" || word.hasPrefix("--"),
        let option = options.first(where: { $0.name == name })
      else {
        problems.append(
          .unknown(
            option: String(parts[0]),
            nearest: nearestNames(
              to: name.replacing("_", with: "-"), among: options.map { $0.name })))
        // a value that followed the unknown option is not a second problem
        if parts.count == 1, let next = rest.first, !next.hasPrefix("--"), !operands.isEmpty {
          rest.removeFirst()
        }
        continue
      }
      take(option, parts.count == 2 ? String(parts[1]) : nil, &rest)
    }
  }

  private mutating func take(
    _ option: RunOption, _ written: String?, _ rest: inout ArraySlice<String>
  ) {
    var value = written
    if let called = option.value {
      if value == nil, let next = rest.first, !next.hasPrefix("--") { value = rest.popFirst() }
      if value ?? "" == "" { problems.append(.withoutValue(option: option.name, value: called)) }
    } else if value != nil {
      problems.append(.takesNoValue(option: option.name))
    }
    if values[option.name] != nil, !option.repeats {
      problems.append(.repeated(option: option.name))
    }
    values[option.name, default: []].append(value ?? "")
  }

  /// The value of an option that is given at most once.
  package func value(_ name: String) -> String? { values[name]?.first }

  /// Whether an option is given.
  package func has(_ name: String) -> Bool { values[name] != nil }
}
