import TeXMath

/// Why a formula could not be read, and where.
struct FormulaProblem: Error {
  /// What is wrong, where and what to do, in one line.
  let message: String
  /// The formula, and a caret under the place.
  private let context: [String]

  /// The same for standard error.
  var lines: [String] { [message] + context }

  /// A mistake in a formula.
  ///
  /// - Parameters:
  ///   - error: what is wrong.
  ///   - tex: the formula, which may stand on several lines.
  ///   - line: the number of its line; `nil` to count the lines of the formula itself.
  init(_ error: FormulaError, in tex: String, line: Int? = nil) {
    let rows = tex.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    var (row, column) = (0, error.position)
    while row + 1 < rows.count, column > rows[row].count {
      column -= rows[row].count + 1
      row += 1
    }
    let number = line ?? (rows.count > 1 ? row + 1 : nil)
    let shown = FormulaError(fault: error.fault, position: column)
      .description(in: String(rows[row])).split(separator: "\n").map { visible(String($0)) }
    message = (number.map { "line \($0), " } ?? "") + (shown.first ?? "")
    context = Array(shown.dropFirst())
  }

  /// Bytes that are no text.
  ///
  /// - Parameters:
  ///   - bytes: what was read.
  ///   - line: the number of its line; `nil` to count.
  init(notUnicode bytes: ArraySlice<UInt8>, line: Int? = nil) {
    var (row, column) = (1, 1)
    var rest = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      (row, column) = scalar == "\n" ? (row + 1, 1) : (row, column + 1)
    }
    message =
      "line \(line ?? row), column \(column): here is a byte that is no UTF-8. "
      + "Save the formula as UTF-8."
    context = []
  }
}

/// A text without characters that would command a terminal or end its line.
func visible(_ text: String) -> String {
  func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: false
    default: true
    }
  }
  guard !text.unicodeScalars.allSatisfy(isVisible) else { return text }
  return String(
    String.UnicodeScalarView(text.unicodeScalars.map { isVisible($0) ? $0 : "\u{FFFD}" }))
}
