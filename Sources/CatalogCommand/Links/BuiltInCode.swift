public import CatalogKit
import CodeIndex
import Verification

/// The code of the built-in catalog: its implementations, and the index that the compiler wrote of
/// them.
public struct BuiltInCode {
  let store: String
  let files: () -> [PackFile]

  /// - Parameters:
  ///   - store: the folder of the index.
  ///   - files: the implementations of the entries, with paths from the root of the package.
  public init(index store: String, files: @escaping () -> [PackFile]) {
    (self.store, self.files) = (store, files)
  }

  /// Compares the code with what the entries state.
  ///
  /// - Parameters:
  ///   - entries: the entries of the built-in catalog.
  ///   - environment: the variables of the environment, by which the toolchain is found.
  /// - Returns: what the code proves.
  /// - Throws: ``CodeIndexError`` if there is no index, or nothing that reads it.
  func proof(
    of entries: [EntryDescription], environment: [String: String]
  ) throws(CodeIndexError) -> LinkProof {
    let index = try CodeIndex(at: store, environment: environment)
    let files = files()
    let code = CodeSites(try index.files(Set(files.map { $0.file })), of: files)
    return LinkProof(
      entries: entries, files: files.map { $0.file }, sites: code.sites, stale: code.problems)
  }
}
