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
  let bytes: @Sendable () throws -> [UInt8]

  /// A data set and the way to its bytes.
  ///
  /// - Parameters:
  ///   - id: the name of its file without the ending.
  ///   - title: its name as a heading.
  ///   - summary: what was measured, on whom, in what units.
  ///   - source: who published it, and where this copy comes from.
  ///   - licence: under what terms it may be passed on.
  ///   - bytes: reads the CSV file.
  public init(
    _ id: String, title: String, summary: String, source: String, licence: String,
    bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.source = source
    self.licence = licence
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
