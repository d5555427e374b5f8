/// Where in the source an entry or a check was written.
public struct Origin: Codable, Hashable, Sendable {
  /// Module and file, as the compiler names them: `UnsupervisedEntries/KMeans.swift`.
  public let fileID: String
  /// The line, counted from 1.
  public let line: Int

  public init(fileID: String, line: Int) {
    self.fileID = fileID
    self.line = line
  }
}
