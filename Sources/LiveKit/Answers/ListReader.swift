/// Reads the entries of a vector or of a matrix, row after row.
struct ListReader {
  private let text: PlainText
  private let shape: AnswerShape
  private var parser: ExpressionParser
  private var found: [Double] = []
  private var rows = 0
  /// The length of the rows; negative before the first has ended.
  private var columns = -1

  init(_ text: PlainText, shape: AnswerShape) {
    self.text = text
    self.shape = shape
    parser = ExpressionParser(text)
  }

  /// The numbers, if they have the shape.
  mutating func numbers() throws(AnswerError) -> [Double] {
    var range = trimmed(0..<text.codes.count)
    // brackets around the whole
    while !range.isEmpty, text.partners[range.lowerBound] == range.upperBound - 1 {
      range = trimmed(range.lowerBound + 1..<range.upperBound - 1)
    }
    if startsWithRow(range) { try rowsInBrackets(range) } else { try entries(range) }
    try checkShape(at: text.places[range.lowerBound])
    return found
  }

  private func checkShape(at place: Int) throws(AnswerError) {
    switch shape {
    case .matrix(rows, columns): return
    case .number where found.count == 1, .vector(found.count) where rows == 1 || columns == 1:
      return
    case .number,
      .vector where rows == 1 || columns == 1:
      throw AnswerError(.wrongCount(found: found.count, asked: shape.count), at: place)
    case .vector, .matrix:
      throw AnswerError(.wrongShape(rows: rows, columns: columns), at: place)
    }
  }

  private static func isBlank(_ code: UInt8) -> Bool { code == 0x20 || code == 0x0A }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isBlank(text.codes[start]) { start += 1 }
    while start < end, Self.isBlank(text.codes[end - 1]) { end -= 1 }
    return start..<end
  }

  // MARK: - Rows in brackets

  /// Whether a row in brackets stands first: [1, 2], [3, 4], but not (1 + 2)/3, 4.
  private func startsWithRow(_ range: Range<Int>) -> Bool {
    guard case .matrix = shape, !range.isEmpty else { return false }
    let (open, close) = (range.lowerBound, text.partners[range.lowerBound])
    guard close > open else { return false }
    let rest = trimmed(close + 1..<range.upperBound)
    guard let next = rest.first, isSeparator(next) || text.partners[next] > next else {
      return false
    }
    let separates = separators(in: open + 1..<close)
    return text.codes[open] == UInt8(ascii: "[") || separates.cells || separates.rows
  }

  private mutating func rowsInBrackets(_ range: Range<Int>) throws(AnswerError) {
    var rest = range
    while let open = rest.first {
      let close = text.partners[open]
      guard close > open else { throw AnswerError(.notUnderstood, at: text.places[open]) }
      try entries(trimmed(open + 1..<close))
      rest = trimmed(close + 1..<range.upperBound)
      if let next = rest.first, isSeparator(next) { rest = trimmed(next + 1..<range.upperBound) }
    }
  }

  // MARK: - Entries

  private func isSeparator(_ index: Int) -> Bool {
    text.codes[index] == UInt8(ascii: ",") || text.codes[index] == UInt8(ascii: ";")
  }

  /// Which separators stand in a part outside of brackets.
  private func separators(in range: Range<Int>) -> (cells: Bool, rows: Bool) {
    var (cells, rows) = (false, false)
    var i = range.lowerBound
    while i < range.upperBound {
      switch text.codes[i] {
      case UInt8(ascii: ","): cells = true
      case UInt8(ascii: ";"), 0x0A: rows = true
      default: break
      }
      i = max(i, text.partners[i]) + 1
    }
    return (cells, rows)
  }

  /// Reads entries with what separates them.
  private mutating func entries(_ range: Range<Int>) throws(AnswerError) {
    let separates = separators(in: range)
    switch shape {
    case .number: break
    case .vector: parser.spacesSeparate = !separates.cells && !separates.rows
    case .matrix: parser.spacesSeparate = !separates.cells
    }
    parser.linesSeparate = shape != .number
    (parser.position, parser.end) = (range.lowerBound, range.upperBound)
    var start = found.count
    repeat {
      try entry()
      let end = parser.position
      parser.skipBlanks()
      switch parser.code {
      case UInt8(ascii: ","):
        if shape == .number { try refuseDecimalComma() }
        skipSeparator()
        // the list goes on
        if parser.position == parser.end {
          throw AnswerError(.incomplete, at: text.places[parser.end])
        }
      case UInt8(ascii: ";"), 0x0A:
        try endRow(from: start)
        start = found.count
        skipSeparator()
      default:
        let isNext = parser.spacesSeparate && parser.position > end
        if parser.position < parser.end, !isNext {
          throw AnswerError(.notUnderstood, at: text.places[parser.position])
        }
      }
    } while parser.position < parser.end
    if found.count > start { try endRow(from: start) }
  }

  /// Goes behind a separator and the blanks and lines that follow it.
  private mutating func skipSeparator() {
    parser.position += 1
    while Self.isBlank(parser.code) { parser.position += 1 }
  }

  private mutating func entry() throws(AnswerError) {
    let start = parser.position
    (parser.program, parser.places) = ([], [])
    try parser.sum()
    let expression = parser.expression
    let (value, division) = expression.run(at: [])
    if let division { throw AnswerError(.divisionByZero, at: expression.places[division]) }
    if !value.isFinite { throw AnswerError(.notFinite, at: text.places[start]) }
    found.append(value)
  }

  private mutating func endRow(from start: Int) throws(AnswerError) {
    let count = found.count - start
    if columns >= 0, count != columns {
      throw AnswerError(.unequalRows, at: text.places[parser.position])
    }
    (rows, columns) = (rows + 1, count)
  }

  /// Refuses 2,5, which may be meant as 2.5.
  private func refuseDecimalComma() throws(AnswerError) {
    let (before, after) = (parser.position - 1, parser.position + 1)
    if before >= 0, text.codes[before].isDigit, after < parser.end, text.codes[after].isDigit {
      throw AnswerError(.decimalComma, at: text.places[parser.position])
    }
  }
}
