import Tabular

/// One run of an entry, worked in the open: small enough to follow, on real data.
public struct WorkedExample: Sendable {
  public let title: String
  /// The data set it runs on; `nil` where the example makes its own numbers.
  public let dataset: Dataset?
  /// The data sets that it reads beside that one.
  public let others: [Dataset]
  let work: @Sendable (inout Worksheet) throws -> Void

  /// An example and the work it does.
  ///
  /// - Parameters:
  ///   - title: what the example is about, as a heading.
  ///   - dataset: the data set, which the worksheet then holds as `sheet.data`.
  ///   - others: the data sets that the work reads beside that one.
  ///   - work: fills the worksheet.
  public init(
    _ title: String, on dataset: Dataset? = nil, with others: [Dataset] = [],
    work: @escaping @Sendable (inout Worksheet) throws -> Void
  ) {
    self.title = title
    self.dataset = dataset
    self.others = others
    self.work = work
  }

  /// Runs the example.
  ///
  /// - Returns: the filled worksheet.
  /// - Throws: what the data set or the work throws.
  public func run() throws -> Worksheet {
    var sheet = Worksheet(data: try dataset?.table() ?? .empty)
    try work(&sheet)
    return sheet
  }
}
