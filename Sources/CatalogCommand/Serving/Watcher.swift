import Foundation

/// Notices that files were written, made or removed.
///
/// It compares what the system says of each file with what it said before. That is only the signal
/// to look again: what has really changed is decided by content.
package struct Watcher {
  private let folders: [String]
  fileprivate var seen: [String: Stamp]

  /// What the system says of a file without opening it.
  fileprivate struct Stamp: Hashable {
    let node: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  /// Looks at some folders for the first time.
  ///
  /// - Parameter folders: folders and files; what is below a folder counts.
  package init(_ folders: [String]) {
    self.folders = folders
    seen = Watcher.look(at: folders)
  }

  /// What has changed since the last look.
  ///
  /// Names that begin with a dot or end with a tilde are the business of editors and left out.
  ///
  /// - Returns: the paths, sorted.
  /// - Complexity: O(files).
  package mutating func changes() -> [String] {
    let now = Watcher.look(at: folders)
    defer { seen = now }
    guard now != seen else { return [] }
    return Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }.sorted()
  }

  private static func look(at folders: [String]) -> [String: Stamp] {
    var found: [String: Stamp] = [:]
    var open = folders
    while let path = open.popLast() {
      var information = stat()
      guard stat(path, &information) == 0 else { continue }
      guard information.st_mode & S_IFMT == S_IFDIR else {
        found[path] = Stamp(information)
        continue
      }
      guard let folder = opendir(path) else { continue }
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if !name.hasPrefix("."), !name.hasSuffix("~") { open.append("\(path)/\(name)") }
      }
    }
    return found
  }
}

extension Watcher.Stamp {
  fileprivate init(_ information: stat) {
    node = UInt64(information.st_ino)
    size = Int64(information.st_size)
    #if canImport(Darwin)
      let time = information.st_mtimespec
    #else
      let time = information.st_mtim
    #endif
    (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
  }
}
