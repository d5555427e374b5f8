import CommonMark
import Diagnostics

/// The words by which a guide asks for something: pure functions from text to request or fault.
enum Grammar {
  /// The words that open a block of ours.
  static let words = [
    "math", "listing", "figure", "table", "steps", "checks", "references", "playground",
    "exercise", "assessment", "generated",
  ]
  /// Languages of ordinary code whose names are near to one of our words.
  private static let languages = ["bash", "make", "mathematica", "mathml", "text", "latex", "tex"]

  /// What a fenced block asks for.
  ///
  /// - Parameters:
  ///   - info: the info string of the block.
  ///   - body: what stands within its fences.
  /// - Returns: the request; `nil` for ordinary code.
  /// - Throws: the fault, if it is neither.
  static func block(info: String, body: String) throws(Fault) -> Request.Kind? {
    let parts = info.split { $0.isWhitespace }.map { String($0) }
    guard let word = parts.first else { return nil }
    guard words.contains(word) else {
      let near = languages.contains(word) ? [] : nearestNames(to: word, among: words)
      if near.isEmpty { return nil }
      throw .unknownWord(word, near: near)
    }
    let names = Array(parts.dropFirst())
    let isEmpty = body.allSatisfy { $0.isWhitespace }
    if !["math", "figure", "table", "steps"].contains(word), !isEmpty {
      throw .surplusBody(word: word)
    }
    switch word {
    case "math":
      if isEmpty { throw .emptyFormula }
      if names.count > 1 { throw surplus(names, of: word) }
      return .display(name: names.first, tex: trimmed(body))
    case "listing":
      if names.isEmpty { throw .missingName(word: word) }
      return .listing(symbols: names)
    case "checks", "references", "assessment":
      if !names.isEmpty {
        throw .surplusWords(names.joined(separator: " "), word: word)
      }
      return word == "checks" ? .checks : word == "references" ? .references : .assessment
    default:
      guard let name = names.first else { throw .missingName(word: word) }
      if names.count > 1 { throw surplus(names, of: word) }
      return switch word {
      case "figure": .figure(name: name)
      case "table": .table(name: name)
      case "steps": .steps(name: name)
      case "playground": .playground(name: name)
      case "exercise": .exercise(name: name)
      default: .generated(name: name)
      }
    }
  }

  private static func surplus(_ names: [String], of word: String) -> Fault {
    .surplusWords(names.dropFirst().joined(separator: " "), word: word)
  }

  /// What a code span asks for.
  ///
  /// - Parameter code: the literal of the span.
  /// - Returns: the request; `nil` for ordinary code, such as the operators `=` and `==`.
  /// - Throws: the fault, if it begins like a request and is none.
  static func span(_ code: String) throws(Fault) -> Request.Kind? {
    guard code.hasPrefix("="), code.contains(where: { $0.isLetter || $0.isNumber }) else {
      return nil
    }
    let parts = code.dropFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let (name, index) = reference(String(parts[0])) else {
      throw .malformedValue(code)
    }
    guard parts.count == 2 else {
      return .value(ValueRequest(name: name, index: index, format: nil))
    }
    guard let format = ValueFormat(String(parts[1])) else {
      throw .malformedFormat(String(parts[1]), of: code)
    }
    return .value(ValueRequest(name: name, index: index, format: format))
  }

  /// `name`, `name[i]` or `name[i,j]`: a letter, then letters, digits, `_`, `-` and `.`.
  private static func reference(_ text: String) -> (name: String, index: [Int])? {
    let name = text.prefix { $0 != "[" }
    guard name.first?.isLetter == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.".contains($0) })
    else { return nil }
    let rest = text.dropFirst(name.count)
    if rest.isEmpty { return (String(name), []) }
    guard rest.hasSuffix("]") else { return nil }
    let numbers = rest.dropFirst().dropLast().split(
      separator: ",", omittingEmptySubsequences: false)
    let index = numbers.compactMap { $0.allSatisfy { $0.isNumber } ? Int($0) : nil }
    guard index.count == numbers.count, (1...2).contains(index.count) else { return nil }
    return (String(name), index)
  }

  /// The text without empty lines at its two ends.
  private static func trimmed(_ body: String) -> String {
    var lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.first?.allSatisfy({ $0.isWhitespace }) == true { lines.removeFirst() }
    while lines.last?.allSatisfy({ $0.isWhitespace }) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
