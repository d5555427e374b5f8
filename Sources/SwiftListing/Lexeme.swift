/// A piece of Swift source as the lexer cuts it: the bytes of all of them are the bytes of the source.
struct Lexeme {
  enum Kind {
    case whitespace, comment, docComment
    /// A name or a keyword, also in backticks, and `$0`.
    case word
    /// `@` and the name after it.
    case attribute
    /// `#` and the name after it: a condition of compilation or a macro.
    case directive
    case number
    /// The quotes and the text of a string, without what is interpolated.
    case string
    case operation
    /// One of `( ) [ ] { } , : ; .`, the `\(` that opens an interpolation, and whatever else is
    /// no part of a word.
    case punctuation
  }

  let kind: Kind
  let range: Range<Int>

  /// Whether the lexeme says nothing to a parser.
  var isTrivia: Bool { kind == .whitespace || kind == .comment || kind == .docComment }
}

/// The source, cut: its bytes and its lexemes.
struct Lexed {
  let bytes: [UInt8]
  let lexemes: [Lexeme]

  init(_ source: String) {
    bytes = Array(source.utf8)
    var lexer = Lexer(bytes)
    lexer.run()
    lexemes = lexer.lexemes
  }

  func text(_ index: Int) -> String { String(decoding: bytes[lexemes[index].range], as: UTF8.self) }

  /// Whether a lexeme is exactly this text.
  func `is`(_ index: Int, _ text: StaticString) -> Bool {
    guard lexemes.indices.contains(index) else { return false }
    let range = lexemes[index].range
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }

  /// The nearest lexeme after an index that is neither space nor comment.
  func next(after index: Int) -> Int {
    var index = index + 1
    while index < lexemes.count, lexemes[index].isTrivia { index += 1 }
    return index
  }

  /// Whether a line ends somewhere between two lexemes.
  func isLineEnd(between a: Int, and b: Int) -> Bool {
    guard a + 1 < b else { return false }
    return bytes[lexemes[a].range.upperBound..<lexemes[b - 1].range.upperBound]
      .contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }
}

extension Lexed {
  /// Whether a lexeme is an opening bracket, `\(` among them.
  func isOpening(_ index: Int) -> Bool {
    guard lexemes[index].kind == .punctuation else { return false }
    let byte = bytes[lexemes[index].range.upperBound - 1]
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// The number of line ends in a lexeme.
  func lineEnds(in index: Int) -> Int {
    bytes[lexemes[index].range].count { $0 == UInt8(ascii: "\n") }
  }
}
