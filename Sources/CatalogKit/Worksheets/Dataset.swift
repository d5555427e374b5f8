public import Tabular

/// A real data set that travels with the catalog, with its source and its licence.
public struct Dataset: Sendable {
  /// The name of its file without the ending, such as `faithful`.
  public let id: String
  public let title: String
  /// What was measured, on whom, in what units.
  public let summary: String
  /// Who published it, and where this copy comes from.
  public let source: String
  public let licence: String
  /// What one row is, such as `an eruption`; `nil` where nobody says.
  public let row: String?
  /// What the columns hold, in the order of the file; empty where nobody says.
  public let columns: [Column]
  /// The figure that shows it at a glance; `nil` for none.
  public let picture: Picture?
  let bytes: @Sendable () throws -> [UInt8]

  /// A column of a data set.
  public struct Column: Codable, Hashable, Sendable {
    /// As in the header of the file.
    public let name: String
    /// What was measured, in a few words.
    public let meaning: String
    /// In what unit; `nil` for what has none.
    public let unit: String?

    public init(_ name: String, _ meaning: String, unit: String? = nil) {
      (self.name, self.meaning, self.unit) = (name, meaning, unit)
    }
  }

  /// What a small figure of a data set shows.
  public enum Picture: Codable, Hashable, Sendable {
    /// A column against another one, by the classes of a third.
    case scatter(x: String, y: String, by: String? = nil)
    /// How often the values of a column occur.
    case histogram(String)
  }

  /// A data set and the way to its bytes.
  ///
  /// - Parameters:
  ///   - id: the name of its file without the ending.
  ///   - title: its name as a heading.
  ///   - summary: what was measured, on whom, in what units.
  ///   - source: who published it, and where this copy comes from.
  ///   - licence: under what terms it may be passed on.
  ///   - row: what one row is, such as `an eruption`.
  ///   - columns: what the columns hold, in the order of the file.
  ///   - picture: the figure that shows it at a glance.
  ///   - bytes: reads the CSV file.
  public init(
    _ id: String, title: String, summary: String, source: String, licence: String,
    row: String? = nil, columns: [Column] = [], picture: Picture? = nil,
    bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.source = source
    self.licence = licence
    (self.row, self.columns, self.picture) = (row, columns, picture)
    self.bytes = bytes
  }

  /// Reads the data set.
  ///
  /// - Returns: the table, named for its file.
  /// - Throws: what reading the file throws, or ``Problems`` of the CSV.
  public func table() throws -> DataTable {
    try DataTable(csv: bytes(), name: "\(id).csv")
  }

  /// The text of the CSV file, to pass on.
  ///
  /// - Returns: the file's bytes.
  /// - Throws: what reading the file throws.
  public func file() throws -> [UInt8] { try bytes() }
}
