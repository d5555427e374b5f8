package import CatalogKit

/// One thing that is wrong with the options of `run`.
package enum OptionProblem: Hashable {
  case unknown(option: String, nearest: [String])
  case withoutValue(option: String, value: String)
  case takesNoValue(option: String)
  case repeated(option: String)
  case unexpected(word: String)
  case notInRange(option: String, text: String, range: String)
  /// A value that the entry's own parameter does not admit.
  case argument(ArgumentError)
  case targetMissing(entry: String)
  case targetUnwanted(entry: String)
  case textMissing(entry: String)
  case textUnwanted(entry: String)
  case featuresUnwanted(entry: String)
  case columnTwice(String)
  case targetAmongFeatures(String)
}

extension OptionProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let option, let nearest):
      nearest.isEmpty
        ? "there is no option \(option)."
        : "there is no option \(option); the nearest: "
          + nearest.map { "--\($0)" }.joined(separator: ", ") + "."
    case .withoutValue(let option, let value): "--\(option) needs a value: --\(option) \(value)."
    case .takesNoValue(let option): "--\(option) takes no value."
    case .repeated(let option): "--\(option) is given twice."
    case .unexpected(let word): "'\(word)' is one word too many: options begin with two hyphens."
    case .notInRange(let option, let text, let range):
      "--\(option) takes \(range), not '\(text)'."
    case .argument(let error): error.description
    case .targetMissing(let entry):
      "\(entry) predicts a column: name it with --target COL."
    case .targetUnwanted(let entry):
      "\(entry) predicts nothing: leave out --target."
    case .textMissing(let entry):
      "\(entry) reads a column of texts: name it with --text COL."
    case .textUnwanted(let entry):
      "\(entry) reads numbers, not texts: leave out --text."
    case .featuresUnwanted(let entry):
      "\(entry) reads one column of texts: leave out --features."
    case .columnTwice(let name): "--features names the column '\(name)' twice."
    case .targetAmongFeatures(let name):
      "the column '\(name)' is the target and cannot be a feature too."
    }
  }
}
