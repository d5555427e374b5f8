extension Lexed {
  /// The lines from one lexeme to another, dedented, with their numbers.
  ///
  /// Whatever else stands on the first and the last line is left out, except the space before.
  func lines(of range: ClosedRange<Int>) -> [Listing.Line] {
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") }
    var start = lexemes[range.lowerBound].range.lowerBound
    let end = lexemes[endWithComment(range.upperBound)].range.upperBound
    let indent = bytes[..<start].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    if start == indent || isEnd(bytes[start - indent - 1]) { start -= indent }
    let first = bytes[..<start].count(where: isEnd) + 1
    let lines = bytes[start..<end].split(omittingEmptySubsequences: false, whereSeparator: isEnd)
      .map { line in line.last == UInt8(ascii: "\r") ? line.dropLast() : line }
    let isBlank: (ArraySlice<UInt8>) -> Bool = { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    let margin =
      lines.filter { !isBlank($0) }
      .map { $0.prefix { $0 == 0x20 || $0 == 0x09 }.count }.min() ?? 0
    return lines.enumerated().map { offset, line in
      let text = isBlank(line) ? [] : line.dropFirst(margin)
      return Listing.Line(number: first + offset, text: String(decoding: text, as: UTF8.self))
    }
  }

  /// The last lexeme, or the comment behind it that ends its line.
  private func endWithComment(_ last: Int) -> Int {
    let next =
      last + 1 < lexemes.count && lexemes[last + 1].kind == .whitespace ? last + 2 : last + 1
    guard next < lexemes.count, lexemes[next].kind == .comment,
      !isLineEnd(between: last, and: next), lineEnds(in: next) == 0
    else { return last }
    return next
  }
}
