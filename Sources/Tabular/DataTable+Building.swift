import Diagnostics
public import MathCore

extension DataTable {
  /// A table made of text.
  ///
  /// - Parameters:
  ///   - name: the name under which problems are reported.
  ///   - columns: the names of the columns.
  ///   - rows: the cells, row after row.
  /// - Precondition: the names are a header that ``init(csv:name:)`` would accept, each row has a
  ///   cell for each of them, and no text holds a NUL.
  public init(name: String, columns: [String], rows: [[String]]) {
    let faults = Header.faults(of: columns).map { $0.problem(in: name, line: 1) }
    precondition(faults.isEmpty, "\(faults)")
    var bytes: [UInt8] = []
    var cells: [Range<Int>] = []
    for row in rows {
      precondition(
        row.count == columns.count,
        "a row of \(row.count) cells in a table of \(columns.count) columns")
      for text in row {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        cells.append(start..<bytes.count)
      }
    }
    precondition(
      !bytes.contains(0) && !columns.contains { $0.utf8.contains(0) }, "a cell or name holds a NUL")
    self.init(
      name: name, columns: columns, numbersItsRows: false, bytes: bytes, cells: cells,
      lines: rows.indices.map { $0 + 2 })
  }

  /// A table made of numbers.
  ///
  /// A number is written with the fewest digits that read back as the same `Double`; NaN becomes a
  /// missing value.
  ///
  /// - Parameters:
  ///   - name: the name under which problems are reported.
  ///   - columns: the names of the columns.
  ///   - values: the numbers, n × d for d columns.
  /// - Precondition: `values` has as many columns as there are names, and the names are a header
  ///   that ``init(csv:name:)`` would accept.
  public init(name: String, columns: [String], values: Matrix) {
    precondition(
      values.columns == columns.count,
      "\(columns.count) names for a matrix of \(values.columns) columns")
    self.init(
      name: name, columns: columns,
      rows: (0..<values.rows).map { row in
        (0..<values.columns).map { column in "\(values[row, column])" }
      })
  }
}
