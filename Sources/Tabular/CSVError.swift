import Diagnostics

/// What can be wrong with a CSV file.
enum CSVError {
  case empty
  case notUTF8(line: Int, column: Int, byte: UInt8)
  case nul(line: Int, column: Int)
  case unterminatedQuote(line: Int)
  case textAfterQuote(line: Int, text: String)
  case header(HeaderFault, line: Int)
  case rowLength(line: Int, found: Int, expected: Int)
  /// More errors than are listed, the first of them on this line.
  case more(count: Int, line: Int)
}

/// What can be wrong with the names of the columns.
enum HeaderFault: Equatable {
  case allNumbers([String])
  case repeated(String, positions: [Int])
  case nameless(positions: [Int])
}

extension CSVError {
  /// The line that the error is on; `nil` where the file as a whole is meant.
  var line: Int? {
    switch self {
    case .empty: nil
    case .notUTF8(let line, _, _), .nul(let line, _), .unterminatedQuote(let line),
      .textAfterQuote(let line, _), .header(_, let line), .rowLength(let line, _, _),
      .more(_, let line):
      line
    }
  }

  /// The error in words.
  func problem(in file: String) -> Problem {
    switch self {
    case .empty:
      Problem(
        file: file, message: "the file is empty",
        cure: "Give a CSV file whose first row has the names of the columns")
    case .notUTF8(let line, let column, let byte):
      Problem(
        file: file, line: line,
        message: "the byte \(hexadecimal(byte)) at column \(column) is not UTF-8",
        cure: "Save the file as UTF-8 (spreadsheets call it CSV UTF-8)")
    case .nul(let line, let column):
      Problem(
        file: file, line: line, message: "there is a NUL byte at column \(column)",
        cure: "Save the file as plain text in UTF-8")
    case .unterminatedQuote(let line):
      Problem(
        file: file, line: line, message: "the quote that opens on this line is never closed",
        cure: "Close the quote, and write a quote inside quotes twice")
    case .textAfterQuote(let line, let text):
      Problem(
        file: file, line: line,
        message: "there is text after a closing quote: \"\(excerpt(text))\"",
        cure: "Enclose the whole cell in quotes, and write a quote inside quotes twice")
    case .header(let fault, let line):
      fault.problem(in: file, line: line)
    case .rowLength(let line, let found, let expected):
      Problem(
        file: file, line: line,
        message:
          "the row has \(found) \(found == 1 ? "cell" : "cells"), the header has \(expected)",
        cure: found < expected
          ? "Add the missing cells; a missing value is an empty cell"
          : "Remove the extra cells, or enclose a cell that holds the separator in quotes")
    case .more(let count, let line):
      Problem(
        file: file, line: line,
        message: count == 1 ? "there is 1 more problem" : "there are \(count) more problems",
        cure: "Correct the ones above first")
    }
  }
}

extension HeaderFault {
  func problem(in file: String, line: Int) -> Problem {
    switch self {
    case .allNumbers(let names):
      Problem(
        file: file, line: line,
        message:
          "the first row has only numbers (\(list(names, limit: 4))), so the file has no header",
        cure: "Put a row with the names of the columns first")
    case .repeated(let name, let positions):
      Problem(
        file: file, line: line,
        message: "the name \"\(name)\" stands for the columns \(list(positions.map { "\($0)" }))",
        cure: "Give each column a name of its own")
    case .nameless(let positions):
      Problem(
        file: file, line: line,
        message: (positions.count == 1
          ? "the header has no name for column " : "the header has no names for the columns ")
          + list(positions.map { "\($0)" }),
        cure: "Give each column a name; only the first, with the numbering of the rows, needs none")
    }
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0x0\(digits)" : "0x\(digits)"
}
