import ArgumentParser
import CatalogKit
import Verification

/// Whether answers of before may be used again, and where they lie.
struct CacheOptions: ParsableArguments {
  @Flag(help: "Run every example, even if nothing it depends on has changed.")
  var noCache = false

  /// The size that is kept, in bytes.
  static let bytes = 64 << 20

  /// The cache: beside the build of a working tree, else where the system keeps such things.
  ///
  /// - Parameter console: its environment names the folder.
  /// - Returns: the cache; `nil` where none is wanted, or there is no place for it.
  func cache(_ console: Console) -> ResultCache? {
    func named(_ variable: String) -> String? {
      console.environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard !noCache else { return nil }
    if let root = WorkingTree.root { return ResultCache(folder: "\(root)/.build/catalog-cache") }
    #if os(macOS)
      let home = named("HOME").map { "\($0)/Library/Caches" }
    #else
      let home = named("HOME").map { "\($0)/.cache" }
    #endif
    return (named("XDG_CACHE_HOME") ?? home).map { ResultCache(folder: "\($0)/math-for-ml") }
  }

  /// Says on a terminal how many examples were not run again.
  func tell(_ reused: Int, of total: Int, _ console: Console) {
    if console.diagnosticsAreTerminal, reused > 0 {
      console.tell(["\(reused) of \(total) examples are unchanged and were not run again"])
    }
  }
}
