/// Why there is no index to read.
public enum CodeIndexError: Error, Hashable, Sendable {
  /// The build has written no index.
  case noStore(path: String)
  /// No toolchain was found.
  case noToolchain
  /// The library cannot be loaded.
  case noLibrary(path: String)
  /// The library lacks a function.
  case strangeLibrary(path: String, function: String)
  /// The index cannot be read.
  case unreadable(path: String, reason: String)
}

extension CodeIndexError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noStore(let path):
      "there is no index of the code at \(path): build with --enable-index-store"
    case .noToolchain:
      "no libIndexStore was found: install the Swift toolchain, or name it in TOOLCHAIN"
    case .noLibrary(let path): "\(path) cannot be loaded: install the Swift toolchain again"
    case .strangeLibrary(let path, let function):
      "\(path) has no function \(function): use the toolchain of Swift 6.3 or later"
    case .unreadable(let path, let reason):
      "the index of the code at \(path) cannot be read: \(reason)"
    }
  }
}
