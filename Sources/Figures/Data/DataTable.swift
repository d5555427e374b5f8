extension Figure {
  /// Numbers of a figure in rows, for readers who do not see it and for those who want to know.
  public struct DataTable: Hashable, Sendable {
    /// What the rows are.
    public var caption: String
    /// The headings of the columns.
    public var headers: [String]
    /// The cells: names as they are, numbers to six digits.
    public var rows: [[String]]
    /// How many rows are left out.
    public var omitted: Int

    /// Creates a table.
    ///
    /// - Parameters:
    ///   - caption: What the rows are.
    ///   - headers: The headings of the columns.
    ///   - rows: The cells.
    ///   - omitted: How many rows are left out.
    public init(_ caption: String, headers: [String], rows: [[String]], omitted: Int = 0) {
      self.caption = caption
      self.headers = headers
      self.rows = rows
      self.omitted = omitted
    }
  }
}

extension Figure {
  /// The numbers of all layers, neighbours of one kind and name in one table.
  ///
  /// - Parameter limit: The greatest number of rows of all tables together. Small tables keep all
  ///   their rows, and the large ones share what is left; a table keeps its first rows.
  /// - Returns: The tables that have rows.
  /// - Complexity: O(n) in the number of points.
  public func dataTables(limit: Int = 200) -> [DataTable] {
    var tables: [DataTable] = []
    for layer in layers {
      let table = table(of: layer)
      guard !table.rows.isEmpty else { continue }
      if let last = tables.last, last.caption == table.caption, last.headers == table.headers {
        tables[tables.count - 1].rows += table.rows
        tables[tables.count - 1].omitted += table.omitted
      } else {
        tables.append(table)
      }
    }
    let bySize = tables.indices.sorted { (tables[$0].rows.count, $0) < (tables[$1].rows.count, $1) }
    var left = max(limit, 0)
    for (rank, index) in bySize.enumerated() {
      let share = left / (bySize.count - rank)
      let kept = min(tables[index].rows.count, share)
      tables[index].omitted += tables[index].rows.count - kept
      tables[index].rows = Array(tables[index].rows.prefix(kept))
      left -= kept
    }
    return tables.filter { !$0.rows.isEmpty }
  }
}
