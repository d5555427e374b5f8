/// A table of results: named columns, rows of quantities.
public struct Table: Codable, Hashable, Sendable {
  /// A column: its heading, and how its numbers are written (`.3f`, as in guides).
  public struct Column: Codable, Hashable, Sendable, ExpressibleByStringLiteral {
    public let title: String
    public let format: String?

    public init(_ title: String, format: String? = nil) {
      self.title = title
      self.format = format
    }

    public init(stringLiteral title: String) { self.init(title) }
  }

  public let columns: [Column]
  public let rows: [[Quantity]]

  /// - Precondition: every row has one cell a column.
  public init(_ columns: [Column], rows: [[any QuantityConvertible]]) {
    for row in rows {
      precondition(
        row.count == columns.count, "a row of \(row.count) cells under \(columns.count) columns")
    }
    self.columns = columns
    self.rows = rows.map { $0.map { $0.quantity } }
  }
}
