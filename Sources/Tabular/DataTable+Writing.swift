extension DataTable {
  /// The table as a CSV file that ``init(csv:name:)`` reads back as the same table.
  ///
  /// Cells are separated by commas, lines end with LF, and a cell is in quotes where it must be.
  ///
  /// - Returns: the bytes of the file, in UTF-8.
  /// - Complexity: O(bytes).
  public func csv() -> [UInt8] {
    var csv: [UInt8] = []
    func write(_ row: some Sequence<ArraySlice<UInt8>>) {
      for (position, cell) in row.enumerated() {
        if position > 0 { csv.append(UInt8(ascii: ",")) }
        write(cell)
      }
      csv.append(UInt8(ascii: "\n"))
    }
    func write(_ cell: ArraySlice<UInt8>) {
      // An empty cell alone on its line would be a blank line.
      guard cell.needsQuotes || (cell.isEmpty && columns.count == 1) else {
        csv += cell
        return
      }
      csv.append(UInt8(ascii: "\""))
      for byte in cell {
        if byte == UInt8(ascii: "\"") { csv.append(byte) }
        csv.append(byte)
      }
      csv.append(UInt8(ascii: "\""))
    }
    guard !columns.isEmpty else { return [] }
    let names = numbersItsRows ? [""] + columns.dropFirst() : columns
    write(names.map { Array($0.utf8)[...] })
    for row in 0..<rowCount {
      write(columns.indices.lazy.map { cell(row, $0) })
    }
    return csv
  }
}

extension ArraySlice<UInt8> {
  /// Whether a reader would take the bytes for something else than the text of one cell.
  fileprivate var needsQuotes: Bool {
    guard let first, let last else { return false }
    // A semicolon or a tab would pass for the separator in a header without commas.
    return first.isBlank || last.isBlank || starts(with: [0xEF, 0xBB, 0xBF])
      || contains { byte in
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
          UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          true
        default: false
        }
      }
  }
}
