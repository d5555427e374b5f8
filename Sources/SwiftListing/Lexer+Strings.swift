/// How a string literal is delimited: by how many `#`, and by one or three quotes.
struct StringDelimiter {
  let hashes: Int
  let isMultiline: Bool
}

extension Lexer {
  mutating func lexStringOrDirective() {
    let start = position
    advance { $0 == UInt8(ascii: "#") }
    let hashes = position - start
    if peek() == UInt8(ascii: "\"") {
      let quotes = hashes > 0 && closesOnLine(hashes) ? 1 : closingQuotes()
      position += quotes
      lexStringBody(of: StringDelimiter(hashes: hashes, isMultiline: quotes == 3), from: start)
    } else {
      // `#if`, `#available`, a macro; `#` alone is punctuation.
      let isDirective = hashes == 1 && peek().isWord && !peek().isDigit
      if isDirective { advance { $0.isWord } }
      emit(isDirective ? .directive : .punctuation, from: start)
    }
  }

  /// Three where three quotes stand in a row, else one.
  private func closingQuotes() -> Int {
    peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"") ? 3 : 1
  }

  /// Whether a raw string that begins here, perhaps with quotes as text as in `#""a""#`, ends on
  /// its line.
  private func closesOnLine(_ hashes: Int) -> Bool {
    var distance = 1
    while position + distance < bytes.count, peek(distance) != 0x0A, peek(distance) != 0x0D {
      if peek(distance) == UInt8(ascii: "\""), areHashes(hashes, at: distance + 1) { return true }
      distance += 1
    }
    return false
  }

  /// Reads a string up to its end or up to its next interpolation.
  ///
  /// - Parameters:
  ///   - string: how the string is delimited.
  ///   - start: where the lexeme began; the position may be past the opening quotes.
  mutating func lexStringBody(of string: StringDelimiter, from start: Int) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), areHashes(string.hashes, at: 1) {
        if peek(1 + string.hashes) == UInt8(ascii: "(") {
          emit(.string, from: start)
          let opening = position
          position += 2 + string.hashes
          emit(.punctuation, from: opening)
          interpolations.append(Interpolation(string: string))
          return
        }
        // The escaped byte, a quote perhaps, is read with its backslash; a line end is not.
        position += 1 + string.hashes
        if peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "\\") { position += 1 }
      } else if byte == UInt8(ascii: "\"") {
        let quotes = string.isMultiline ? closingQuotes() : 1
        if quotes == (string.isMultiline ? 3 : 1), areHashes(string.hashes, at: quotes) {
          position += quotes + string.hashes
          break
        }
        position += 1
      } else if !string.isMultiline, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        break
      } else {
        position += 1
      }
    }
    position = min(position, bytes.count)
    emit(.string, from: start)
  }

  private func areHashes(_ count: Int, at distance: Int) -> Bool {
    (0..<count).allSatisfy { peek(distance + $0) == UInt8(ascii: "#") }
  }
}

// MARK: - Comments

extension Lexer {
  mutating func lexLineComment() {
    let start = position
    let isDoc = peek(2) == UInt8(ascii: "/")
    advance { $0 != 0x0A && $0 != 0x0D }
    emit(isDoc ? .docComment : .comment, from: start)
  }

  mutating func lexBlockComment() {
    let start = position
    let isDoc = peek(2) == UInt8(ascii: "*") && peek(3) != UInt8(ascii: "/")
    var depth = 0
    repeat {
      if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        position += 2
      } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < bytes.count
    position = min(position, bytes.count)
    emit(isDoc ? .docComment : .comment, from: start)
  }
}
