/// A piece of Swift source and what it is to the eye.
public struct Token: Hashable, Sendable {
  /// What a token is; the raw value is the class it has in HTML.
  public enum Kind: String, CaseIterable, Sendable {
    case keyword, type, attribute, number, string, comment
    case docComment = "doc-comment"
    /// The name of a function where it is declared or called.
    case function
    /// Operators, brackets, commas.
    case punctuation
    /// Spaces and all other names.
    case plain
  }

  public let kind: Kind
  public let text: String
}

/// Swift source as coloured HTML that is well-formed XML too: each token but the plain ones in a
/// `<span>` with its kind as class.
///
/// - Parameter source: Swift source, complete or not.
/// - Returns: the tokens of ``highlight(_:)``, written as bytes: there are a thousand on a page.
/// - Complexity: O(bytes).
public func highlightedHTML(_ source: String) -> String {
  let lexed = Lexed(source)
  let end = [UInt8]("</span>".utf8)
  var html: [UInt8] = []
  html.reserveCapacity(6 * lexed.bytes.count)
  Classifier(lexed).forEach { index, kind in
    let tag = kind.tag
    tag?.withUTF8Buffer { html += $0 }
    for byte in lexed.bytes[lexed.lexemes[index].range] {
      switch byte {
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: ">"): html += "&gt;".utf8
      case UInt8(ascii: "\""): html += "&quot;".utf8
      default: html.append(byte)
      }
    }
    if tag != nil { html += end }
  }
  return String(decoding: html, as: UTF8.self)
}

extension Token.Kind {
  /// The tag of its class; `nil` for what has no colour.
  fileprivate var tag: StaticString? {
    switch self {
    case .keyword: "<span class=\"keyword\">"
    case .type: "<span class=\"type\">"
    case .attribute: "<span class=\"attribute\">"
    case .number: "<span class=\"number\">"
    case .string: "<span class=\"string\">"
    case .comment: "<span class=\"comment\">"
    case .docComment: "<span class=\"doc-comment\">"
    case .function: "<span class=\"function\">"
    case .punctuation: "<span class=\"punctuation\">"
    case .plain: nil
    }
  }
}

/// Cuts Swift source into tokens to be coloured.
///
/// The lexer is exact; what it cannot know without a parser is decided from the neighbours: a
/// capitalised name is a type, a name before `(` is a function, a keyword before `:` in an argument
/// list is a label.
///
/// - Parameter source: Swift source, complete or not.
/// - Returns: tokens whose texts, one after the other, are the source.
/// - Complexity: O(bytes).
public func highlight(_ source: String) -> [Token] {
  let lexed = Lexed(source)
  var tokens: [Token] = []
  tokens.reserveCapacity(lexed.lexemes.count)
  Classifier(lexed).forEach { index, kind in
    tokens.append(Token(kind: kind, text: lexed.text(index)))
  }
  return tokens
}

/// Decides what a lexeme is from the lexemes beside it.
private struct Classifier {
  let lexed: Lexed
  /// For each lexeme the nearest one after it that is neither space nor comment.
  let next: [Int]

  init(_ lexed: Lexed) {
    self.lexed = lexed
    var next = [Int](repeating: lexed.lexemes.count, count: lexed.lexemes.count)
    for index in lexed.lexemes.indices.dropLast().reversed() {
      next[index] = lexed.lexemes[index + 1].isTrivia ? next[index + 1] : index + 1
    }
    self.next = next
  }

  /// Visits the lexemes in order, each with what it is.
  func forEach(_ visit: (_ index: Int, _ kind: Token.Kind) -> Void) {
    var previous = -1
    for index in lexed.lexemes.indices {
      visit(index, kind(of: index, after: previous))
      if !lexed.lexemes[index].isTrivia { previous = index }
    }
  }

  private func kind(of index: Int, after previous: Int) -> Token.Kind {
    switch lexed.lexemes[index].kind {
    case .whitespace: .plain
    case .comment: .comment
    case .docComment: .docComment
    case .attribute: .attribute
    case .directive: Keywords.directives.contains(lexed.text(index)) ? .keyword : .function
    case .number: .number
    case .string: .string
    case .operation, .punctuation: .punctuation
    case .word: word(index, after: previous)
    }
  }

  private func word(_ index: Int, after previous: Int) -> Token.Kind {
    if lexed.is(previous, "func") { return .function }
    let text = lexed.text(index)
    // most words are none of them
    if Keywords.all.contains(text), isKeyword(text, at: index, after: previous) { return .keyword }
    if isLabel(index, after: previous) { return .plain }
    if isCapitalised(index), !isBinding(previous) { return .type }
    return lexed.is(index + 1, "(") ? .function : .plain
  }

  /// Whether a name begins with a capital letter, whatever underscores and backticks stand before.
  private func isCapitalised(_ index: Int) -> Bool {
    let name = lexed.bytes[lexed.lexemes[index].range].drop {
      $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "`")
    }
    guard let first = name.first else { return false }
    if first < 0x80 { return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) }
    return String(decoding: name, as: UTF8.self).first?.isUppercase ?? false
  }

  private func isKeyword(_ text: String, at index: Int, after previous: Int) -> Bool {
    if lexed.is(previous, ".") { return text == "self" || text == "init" }
    let next = next[index]
    if Keywords.reserved.contains(text) {
      let isValue = text == "self" || text == "nil" || text == "true" || text == "false"
      return isValue || !isLabel(index, after: previous)
    }
    // `private(set)`
    if text == "set", lexed.is(previous, "("), lexed.is(next, ")") { return true }
    if Keywords.accessors.contains(text) {
      let opens = lexed.is(previous, "{") || lexed.is(previous, "}")
      return (opens || (previous >= 0 && Keywords.accessors.contains(lexed.text(previous))))
        && (lexed.is(next, "{") || lexed.is(next, "}") || isWord(next)
          || (text != "get" && lexed.is(next, "(")))
    }
    if text == "async" {
      return lexed.is(next, "throws") || lexed.is(next, "->") || lexed.is(next, "{")
        || lexed.is(next, "let")
    }
    guard Keywords.modifiers.contains(text), !isLabel(index, after: previous) else { return false }
    if text == "nonisolated" || text == "unowned", lexed.is(next, "(") { return true }
    if text == "package", lexed.is(next, "("), lexed.is(self.next[next], "set") { return true }
    // A modifier and its word stand on one line: `prefix` at the end of a line is a name.
    return isWord(next) && next == index + 2 && !lexed.isLineEnd(between: index, and: next)
      && !lexed.is(next, "in") && !lexed.is(next, "else") && !lexed.is(next, "as")
      && !lexed.is(next, "is")
  }

  private func isWord(_ index: Int) -> Bool {
    lexed.lexemes.indices.contains(index) && lexed.lexemes[index].kind == .word
  }

  /// Whether a word names an argument or a parameter: `(for x: …`, `(in: …`.
  private func isLabel(_ index: Int, after previous: Int) -> Bool {
    guard lexed.is(previous, "(") || lexed.is(previous, ",") || lexed.is(previous, "[") else {
      return false
    }
    let next = next[index]
    guard isWord(next) else { return lexed.is(next, ":") && !lexed.is(previous, "[") }
    return next < lexed.lexemes.count && lexed.is(self.next[next], ":")
      && !["let", "var"].contains(lexed.text(index))
  }

  private func isBinding(_ index: Int) -> Bool {
    lexed.is(index, "let") || lexed.is(index, "var")
  }
}
