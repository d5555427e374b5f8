/// A file of the site, in memory.
public struct OutputFile: Hashable, Sendable {
  /// The path within the site, such as `markdown/k-means.md`.
  public let path: String
  public let bytes: [UInt8]

  /// A file.
  ///
  /// - Parameters:
  ///   - path: the path within the site, with `/` between folders.
  ///   - bytes: its contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text file.
  ///
  /// - Parameters:
  ///   - path: the path within the site, with `/` between folders.
  ///   - text: its contents.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
