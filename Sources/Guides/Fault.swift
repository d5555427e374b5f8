import Diagnostics

/// What can be wrong in a guide; how it is said stands below.
enum Fault: Error, Hashable {
  case unterminatedFormula(String)
  case unopenedFormula(String)
  case emptyFormula
  case malformedValue(String)
  case malformedFormat(String, of: String)
  case unknownWord(String, near: [String])
  case missingName(word: String)
  case surplusWords(String, word: String)
  case surplusBody(word: String)
  case malformedCaption(word: String)
  case surplusCells(Int)
  case rawHTML(String)
  case remoteImage(String)
  case missingTitle
  case secondTitle(String)
  case missingSection(String, order: String)
  case misplacedSection(String, after: String)
  case repeatedSection(String)
  case unknownSection(String, near: [String])
  case emptySection(String)

  /// The fault as a problem of a file.
  func problem(file: String, line: Int?) -> Problem {
    Problem(file: file, line: line, message: message, cure: cure)
  }
}

extension Fault {
  fileprivate var message: String {
    switch self {
    case .unterminatedFormula(let tex): "the formula $`\(tex)` is not closed by a $"
    case .unopenedFormula(let tex): "the formula `\(tex)`$ is not opened by a $"
    case .emptyFormula: "the formula is empty"
    case .malformedValue(let code): "`\(code)` does not ask for a value"
    case .malformedFormat(let format, let code): "`\(format)` in `\(code)` is not a format"
    case .unknownWord(let word, _): "no block is called '\(word)'"
    case .missingName(let word): "the block '\(word)' does not say which"
    case .surplusWords(let words, let word): "the block '\(word)' cannot use '\(words)'"
    case .surplusBody(let word): "the block '\(word)' has a text, which would be lost"
    case .malformedCaption(let word): "the caption of the block '\(word)' is not one paragraph"
    case .surplusCells(let count):
      "the row has \(count == 1 ? "a cell" : "\(count) cells") more than the table has columns"
    case .rawHTML(let html): "raw HTML is not passed through: \(html)"
    case .remoteImage(let url): "the image \(url) is not part of the site"
    case .missingTitle: "the guide has no title"
    case .secondTitle(let title): "'\(title)' is a second title"
    case .missingSection(let title, _): "the section '\(title)' is missing"
    case .misplacedSection(let title, let other): "the section '\(title)' stands after '\(other)'"
    case .repeatedSection(let title): "the section '\(title)' is there twice"
    case .unknownSection(let title, _): "'\(title)' is not a section of a guide"
    case .emptySection(let title): "the section '\(title)' is empty"
    }
  }

  fileprivate var cure: String {
    switch self {
    case .unterminatedFormula: "Write $ directly after the closing backtick"
    case .unopenedFormula: "Write $ directly before the opening backtick"
    case .emptyFormula: "Write the formula in TeX, or remove it"
    case .malformedValue: "Write `=name`, `=name[0]` or `=name .3f`"
    case .malformedFormat: "Use one of .3f, .2e, .4g, d, .1%"
    case .unknownWord(_, let near):
      "Write \(near.quoted), or 'text' if it is ordinary code"
    case .missingName(let word):
      switch word {
      case "listing": "Write 'listing SYMBOL', with one or more symbols of the implementation"
      default: "Write '\(word) NAME'"
      }
    case .surplusWords(_, let word):
      switch word {
      case "checks", "references", "assessment": "Write '\(word)' alone"
      default: "Write '\(word) NAME', with a name of one word"
      }
    case .surplusBody(let word):
      "Leave the block '\(word)' empty and write the text outside of it"
    case .malformedCaption: "Write the caption as one paragraph of inline Markdown"
    case .surplusCells: "Write \\| for a pipe that is not the border of a cell, or remove the cell"
    case .rawHTML: "Write it in Markdown, or in backticks if it is to be shown"
    case .remoteImage: "Use a figure of the worksheet, or a file of the site"
    case .missingTitle: "Begin it with a line '# TITLE'"
    case .secondTitle: "Keep one heading of level 1, and use ## for sections"
    case .missingSection(let title, let order): "Add '## \(title)'; the sections are \(order)"
    case .misplacedSection(let title, let other): "Move '\(title)' before '\(other)'"
    case .repeatedSection: "Join the two into one"
    case .unknownSection(_, let near):
      (near.isEmpty ? "Make" : "Write \(near.quoted), or make")
        + " it a heading of level 3 within a section"
    case .emptySection(let title): "Write something under '\(title)'"
    }
  }
}

extension [String] {
  /// The words in quotes, as alternatives.
  fileprivate var quoted: String { map { "'\($0)'" }.joined(separator: " or ") }
}
