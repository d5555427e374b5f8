/// A table of data: named columns, rows of text cells, and the way from text to numbers.
///
/// The cells stay where they stand in the bytes of the file and are turned into text or numbers
/// when they are asked for, so that a file of a million cells costs no million strings. A cell is
/// text until ``numbers(in:)``, ``matrix(of:)`` or ``labels(in:)`` gives it a meaning; every error
/// of theirs names the line of the file, the column and the text that was found.
public struct DataTable: Sendable {
  /// The name of the file, as the user wrote it; problems are reported under it.
  public let name: String
  /// The names of the columns, each once, in the order of the file.
  public let columns: [String]
  /// The number of rows below the header.
  public let rowCount: Int
  /// Whether the first column had no name: the numbering of the rows that R and pandas write.
  public let numbersItsRows: Bool

  /// The text of all cells; what lies between them has no meaning any more.
  let bytes: [UInt8]
  /// Where the cells lie in `bytes`, row after row.
  let cells: [Range<Int>]
  /// The line of the file on which each row begins, counted from 1.
  let lines: [Int]

  init(
    name: String, columns: [String], numbersItsRows: Bool, bytes: [UInt8], cells: [Range<Int>],
    lines: [Int]
  ) {
    self.name = name
    self.columns = columns
    self.rowCount = lines.count
    self.numbersItsRows = numbersItsRows
    self.bytes = bytes
    self.cells = cells
    self.lines = lines
  }

  /// The table without columns and without rows.
  public static let empty = DataTable(name: "the empty table", columns: [], rows: [])
}

// MARK: - Cells

extension DataTable {
  /// The text of one cell, without the quotes that enclosed it and the spaces around it.
  ///
  /// - Parameters:
  ///   - row: the row, counted from 0.
  ///   - column: the column, counted from 0.
  /// - Precondition: the table has that row and that column.
  public subscript(row: Int, column: Int) -> String {
    String(decoding: cell(row, column), as: UTF8.self)
  }

  /// The line of the file on which a row begins, counted from 1.
  ///
  /// - Parameter row: the row, counted from 0.
  /// - Returns: the line; for a table made in code, the line that ``csv()`` gives the row.
  public func line(ofRow row: Int) -> Int { lines[row] }

  func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    precondition(columns.indices.contains(column), "there is no column \(column)")
    return bytes[cells[row * columns.count + column]]
  }

  /// The same columns with some of the rows.
  func keeping(rows kept: [Int]) -> DataTable {
    let width = columns.count
    return DataTable(
      name: name, columns: columns, numbersItsRows: numbersItsRows, bytes: bytes,
      cells: kept.flatMap { cells[($0 * width)..<(($0 + 1) * width)] },
      lines: kept.map { lines[$0] })
  }
}

extension DataTable: Equatable {
  /// Two tables are equal when their names, columns and cells are; line numbers do not count.
  public static func == (a: DataTable, b: DataTable) -> Bool {
    a.name == b.name && a.columns == b.columns && a.rowCount == b.rowCount
      && a.numbersItsRows == b.numbersItsRows
      && zip(a.cells, b.cells).allSatisfy { a.bytes[$0].elementsEqual(b.bytes[$1]) }
  }
}
