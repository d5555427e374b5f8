public import LiveKit
import MathCore
import Tabular

/// What of an entry or a page the reader can move and practise, and the data that it works on.
public struct LiveContent: Sendable {
  public let live: Live
  let data: @Sendable () throws -> Matrix
  let origin: Origin

  /// The live parts of an entry or a page that need no data.
  ///
  /// - Parameters:
  ///   - live: its playgrounds and exercises.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  public init(_ live: Live, fileID: String = #fileID, line: Int = #line) {
    self.live = live
    data = { Matrix(rows: 0, columns: 0, elements: []) }
    origin = Origin(fileID: fileID, line: line)
  }

  /// The live parts of an entry, whose playgrounds work on columns of a data set.
  ///
  /// - Parameters:
  ///   - live: its playgrounds and exercises.
  ///   - dataset: the data set.
  ///   - columns: the columns, in the order in which the playgrounds know them.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  public init(
    _ live: Live, on dataset: Dataset, columns: [String], fileID: String = #fileID,
    line: Int = #line
  ) {
    self.live = live
    data = { try dataset.table().matrix(of: columns) }
    origin = Origin(fileID: fileID, line: line)
  }
}
