/// Reads the entries of a vector or of a matrix, row after row.
///
/// What is wrong, is wrong at the position of the parser at which an error is thrown.
struct ListReader {
  private(set) var numbers: [Double] = []
  private let shape: AnswerShape
  private var parser: ExpressionParser
  private var rows = 0
  /// The length of the rows; negative before the first has ended.
  private var columns = -1

  init(_ text: PlainText, shape: AnswerShape) {
    self.shape = shape
    parser = ExpressionParser(text)
  }

  /// The error that was thrown.
  func error(_ reason: AnswerError.Reason) -> AnswerError {
    let found: AnswerShape? =
      reason == .wrongShape
      ? .matrix(rows: rows, columns: columns)
      : reason == .wrongCount ? .vector(numbers.count) : nil
    return AnswerError(reason, at: parser.signs[parser.position].place, found: found)
  }

  /// Reads all of the text.
  mutating func read() throws(AnswerError.Reason) {
    try parser.begin()
    var (start, end) = trimmed(0, parser.end)
    // brackets around the whole
    while start < end, parser.signs[start].partner == end - 1 {
      (start, end) = trimmed(start + 1, end - 1)
    }
    if startsWithRow(start, end) {
      try rowsInBrackets(start, end)
    } else {
      try entries(start, end)
    }
    parser.position = start
    switch shape {
    case .matrix(let askedRows, let askedColumns):
      if rows != askedRows || columns != askedColumns { throw .wrongShape }
    case .number, .vector:
      if rows > 1, columns > 1 { throw .wrongShape }
      if numbers.count != shape.count { throw .wrongCount }
    }
  }

  private static func isBlank(_ code: UInt8) -> Bool { code == 0x20 || code == 0x0A }

  /// The part without the blanks and lines around it.
  private func trimmed(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
    var (start, end) = (start, end)
    while start < end, Self.isBlank(parser.signs[start].code) { start += 1 }
    while start < end, Self.isBlank(parser.signs[end - 1].code) { end -= 1 }
    return (start, end)
  }

  // MARK: - Rows in brackets

  /// Whether a row in brackets stands first: [1, 2], [3, 4], but not (1 + 2)/3, 4.
  private func startsWithRow(_ start: Int, _ end: Int) -> Bool {
    guard case .matrix = shape, start < end else { return false }
    let close = parser.signs[start].partner
    let next = trimmed(close + 1, end).start
    guard close > start, next < end, isSeparator(next) || parser.signs[next].partner > next else {
      return false
    }
    let separates = separators(start + 1, close)
    return parser.signs[start].code == UInt8(ascii: "[") || separates.cells || separates.rows
  }

  private mutating func rowsInBrackets(_ start: Int, _ end: Int) throws(AnswerError.Reason) {
    var start = start
    while start < end {
      let close = parser.signs[start].partner
      if close < start {
        parser.position = start
        throw .notUnderstood
      }
      let row = trimmed(start + 1, close)
      try entries(row.start, row.end)
      start = trimmed(close + 1, end).start
      if start < end, isSeparator(start) { start = trimmed(start + 1, end).start }
    }
  }

  // MARK: - Entries

  private func isSeparator(_ index: Int) -> Bool {
    let code = parser.signs[index].code
    return code == UInt8(ascii: ",") || code == UInt8(ascii: ";")
  }

  /// Which separators stand in a part outside of brackets.
  private func separators(_ start: Int, _ end: Int) -> (cells: Bool, rows: Bool) {
    var (cells, rows) = (false, false)
    var i = start
    while i < end {
      let sign = parser.signs[i]
      if sign.code == UInt8(ascii: ",") { cells = true }
      if sign.code == UInt8(ascii: ";") || sign.code == 0x0A { rows = true }
      i = max(i, sign.partner) + 1
    }
    return (cells, rows)
  }

  /// Reads entries with what separates them.
  private mutating func entries(_ start: Int, _ end: Int) throws(AnswerError.Reason) {
    let separates = separators(start, end)
    switch shape {
    case .number: break
    case .vector: parser.spacesSeparate = !separates.cells && !separates.rows
    case .matrix: parser.spacesSeparate = !separates.cells
    }
    parser.linesSeparate = shape != .number
    (parser.position, parser.end) = (start, end)
    var rowStart = numbers.count
    repeat {
      try entry()
      let entryEnd = parser.position
      parser.skipBlanks()
      let code = parser.code
      if code == UInt8(ascii: ",") {
        // 2,5 may be meant as 2.5
        if shape == .number, parser.signs[parser.position - 1].code.isDigit,
          parser.signs[parser.position + 1].code.isDigit
        {
          throw .decimalComma
        }
        skipSeparator()
        // the list goes on
        if parser.position == end { throw .incomplete }
      } else if code == UInt8(ascii: ";") || code == 0x0A {
        try endRow(from: rowStart)
        rowStart = numbers.count
        skipSeparator()
      } else if parser.position < end, !parser.spacesSeparate || parser.position == entryEnd {
        throw .notUnderstood
      }
    } while parser.position < end
    if numbers.count > rowStart { try endRow(from: rowStart) }
  }

  /// Goes behind a separator and the blanks and lines that follow it.
  private mutating func skipSeparator() {
    parser.position = trimmed(parser.position + 1, parser.end).start
  }

  private mutating func entry() throws(AnswerError.Reason) {
    let start = parser.position
    parser.program = []
    try parser.sum()
    let expression = AnswerExpression(program: parser.program, variableCount: 0)
    let (value, division) = expression.run(at: [], from: 0)
    if division >= 0 {
      parser.position = division
      throw .divisionByZero
    }
    if !value.isFinite {
      parser.position = start
      throw .notFinite
    }
    numbers.append(value)
  }

  private mutating func endRow(from start: Int) throws(AnswerError.Reason) {
    let count = numbers.count - start
    if columns >= 0, count != columns { throw .unequalRows }
    (rows, columns) = (rows + 1, count)
  }
}
