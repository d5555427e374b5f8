/// Cuts Swift source into lexemes, without a parser and without ever failing.
///
/// Strings nest through interpolation, so the lexer keeps a stack of the strings it is inside of;
/// comments nest by counting. What is left open runs to the end of the line or of the source. A
/// regular expression between slashes is read as operators and words.
struct Lexer {
  let bytes: [UInt8]
  private(set) var lexemes: [Lexeme] = []
  var position = 0
  /// The strings whose interpolation is being read, the innermost last.
  var interpolations: [Interpolation] = []

  struct Interpolation {
    let string: StringDelimiter
    /// The parentheses that are open within the interpolation.
    var depth = 0
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    while position < bytes.count { lexOne() }
  }

  /// The byte at some distance from the position; 0 past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  /// Ends a lexeme that began at `start` at the present position.
  mutating func emit(_ kind: Lexeme.Kind, from start: Int) {
    if start < position { lexemes.append(Lexeme(kind: kind, range: start..<position)) }
  }

  mutating func advance(while isSuch: (UInt8) -> Bool) {
    while position < bytes.count, isSuch(bytes[position]) { position += 1 }
  }

  private mutating func lexOne() {
    let start = position
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      advance { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      emit(.whitespace, from: start)
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
      lexLineComment()
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
      lexBlockComment()
    case UInt8(ascii: "\""), UInt8(ascii: "#"):
      lexStringOrDirective()
    case UInt8(ascii: "@"):
      position += 1
      advance { $0.isWord }
      emit(.attribute, from: start)
    case UInt8(ascii: "`"):
      lexBackticks()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      lexNumber()
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      lexParenthesis()
    default:
      lexWordOrOperator()
    }
  }

  private mutating func lexParenthesis() {
    let isOpen = bytes[position] == UInt8(ascii: "(")
    position += 1
    emit(.punctuation, from: position - 1)
    guard let innermost = interpolations.indices.last else { return }
    if isOpen {
      interpolations[innermost].depth += 1
    } else if interpolations[innermost].depth > 0 {
      interpolations[innermost].depth -= 1
    } else {
      let string = interpolations.removeLast().string
      lexStringBody(of: string, from: position)
    }
  }

  private mutating func lexBackticks() {
    let start = position
    position += 1
    advance { $0 != UInt8(ascii: "`") && $0 != 0x0A && $0 != 0x0D }
    if peek() == UInt8(ascii: "`") {
      position += 1
      emit(.word, from: start)
    } else {
      position = start + 1
      emit(.punctuation, from: start)
    }
  }

  private mutating func lexNumber() {
    let start = position
    let isHexadecimal = peek() == UInt8(ascii: "0") && peek(1) == UInt8(ascii: "x")
    advance { $0.isWord && $0 < 0x80 }
    if peek() == UInt8(ascii: "."), peek(1).isDigit {
      position += 1
      advance { $0.isWord && $0 < 0x80 }
    }
    let mark = bytes[position - 1] | 0x20
    let isExponent = mark == UInt8(ascii: isHexadecimal ? "p" : "e")
    if isExponent, peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+"), peek(1).isDigit {
      position += 1
      advance { $0.isWord && $0 < 0x80 }
    }
    emit(.number, from: start)
  }

  private mutating func lexWordOrOperator() {
    let start = position
    if bytes[position].isASCIIOperator || isOperatorScalar() {
      while position < bytes.count, !startsComment {
        if bytes[position].isASCIIOperator {
          position += 1
        } else if isOperatorScalar() {
          position += scalarLength
        } else {
          break
        }
      }
      emit(.operation, from: start)
    } else if peek() == UInt8(ascii: "."), peek(1) == UInt8(ascii: ".") {
      advance { $0 == UInt8(ascii: ".") || $0.isASCIIOperator }
      emit(.operation, from: start)
    } else if bytes[position].isWord {
      while position < bytes.count, bytes[position].isWord, !isOperatorScalar() {
        position += scalarLength
      }
      emit(.word, from: start)
    } else {
      position += 1
      emit(.punctuation, from: start)
    }
  }

  private var startsComment: Bool {
    peek() == UInt8(ascii: "/") && (peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*"))
  }
}
