import Foundation

/// A copy of the catalog's working tree, for tests that change it.
struct Tree {
  let folder: Folder

  /// The root of the repository.
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// - Parameter parts: what is copied, from the root of the repository.
  /// - Throws: what the file system says.
  init(_ parts: String...) throws {
    folder = try Folder()
    for part in parts {
      let target = URL(filePath: folder.path).appending(path: part)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: Self.repository.appending(path: part), to: target)
    }
  }

  /// Copies the program into the tree, as if it had been built there: it then reads the tree.
  ///
  /// - Returns: the path of the program.
  func program() throws -> String {
    let target = "\(folder.path)/.build/release/catalog"
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/.build/release", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: built("catalog"), toPath: target)
    return target
  }

  /// Every file of a folder with what it says, by path.
  func files(in part: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/\(part)") {
      if let text = try? folder.read("\(part)/\(name)") { files["\(part)/\(name)"] = text }
    }
    return files
  }
}
