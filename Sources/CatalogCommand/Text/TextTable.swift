/// Cells in columns that are as wide as their widest cell.
package struct TextTable {
  /// The headings; empty where there are none.
  package let headings: [String]
  package let rows: [[String]]
  /// The columns that begin at the left; numbers stand at the right.
  package let leftAligned: Set<Int>

  /// A table.
  ///
  /// - Parameters:
  ///   - headings: the headings; empty where there are none.
  ///   - rows: the cells, row after row.
  ///   - leftAligned: the columns that begin at the left.
  package init(headings: [String] = [], rows: [[String]], leftAligned: Set<Int> = []) {
    self.headings = headings
    self.rows = rows
    self.leftAligned = leftAligned
  }

  /// The lines of the table, two spaces between columns, none at the end of a line.
  package var lines: [String] {
    let all = (headings.isEmpty ? [] : [headings]) + rows
    let count = all.map { $0.count }.max() ?? 0
    let widths = (0..<count).map { j in all.map { j < $0.count ? $0[j].count : 0 }.max() ?? 0 }
    return all.map { row in
      let line = row.enumerated().map { j, cell in
        let space = String(repeating: " ", count: widths[j] - cell.count)
        return leftAligned.contains(j) ? cell + space : space + cell
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
