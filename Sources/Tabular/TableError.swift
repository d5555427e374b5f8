import Diagnostics

/// What can be wrong with a request for values.
enum TableError {
  case unknownColumn(String, columns: [String])
  case missing(column: String, lines: [Int], rowCount: Int)
  case noNumber(NumberFault, column: String, text: String, lines: [Int])
}

extension TableError {
  /// The error in words.
  func problem(in file: String) -> Problem {
    switch self {
    case .unknownColumn(let column, let columns):
      let near = nearestNames(to: column, among: columns).map { "\"\($0)\"" }
      let hint = near.isEmpty ? "" : "Did you mean \(near.joined(separator: " or "))? "
      let known = columns.isEmpty ? "The table has no columns" : "The columns are \(list(columns))"
      return Problem(file: file, message: "there is no column \"\(column)\"", cure: hint + known)
    case .missing(let column, let lines, let rowCount):
      return Problem(
        file: file, line: lines.first,
        message:
          "the column \"\(column)\" misses \(lines.count) of its \(rowCount) values, "
          + (lines.count == 1 ? "in line " : "in lines ") + list(lines.map { "\($0)" }, limit: 5),
        cure: "Fill in the cells, or drop the rows that miss a value")
    case .noNumber(let fault, let column, let text, let lines):
      let others = lines.count - 1
      let more =
        others == 0 ? "" : ", and so \(others == 1 ? "is 1 more cell" : "are \(others) more cells")"
      return Problem(
        file: file, line: lines.first,
        message: "the cell \"\(excerpt(text))\" of the column \"\(column)\" \(fault.verdict)"
          + (others == 0 ? "" : more),
        cure: fault.cure)
    }
  }
}

extension NumberFault {
  fileprivate var verdict: String {
    switch self {
    case .tooLarge: "is too large for a number of 64 bits"
    case .infinite: "is infinite"
    case .hexadecimal: "is a hexadecimal number"
    case .thousandsSeparator: "is a number with a separator of thousands"
    case .decimalComma: "is a number with a decimal comma"
    case .text: "is text where a number is expected"
    }
  }

  fileprivate var cure: String {
    switch self {
    case .tooLarge: "Choose a larger unit, so that the numbers stay below 1.797e308"
    case .infinite: "Give a finite number, or leave the cell empty if there is no value"
    case .hexadecimal: "Write the number in decimal digits"
    case .thousandsSeparator:
      "Write 1234 without a separator, or 1.234 if the comma is a decimal comma"
    case .decimalComma: "Write the number with a decimal point, such as 1.5"
    case .text: "Write a number such as -1.5e-3, or choose another column"
    }
  }
}

/// The items as a list, the first of them if there are many.
func list(_ items: [String], limit: Int = 20) -> String {
  items.prefix(limit).joined(separator: ", ")
    + (items.count > limit ? " and \(items.count - limit) more" : "")
}

/// The beginning of a text that may be long, on one line.
func excerpt(_ text: String) -> String {
  let line = text.map { $0.isNewline ? " " : $0 }
  return String(line.prefix(40)) + (line.count > 40 ? "…" : "")
}
