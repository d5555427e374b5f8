import CatalogKit
import Foundation

/// The sources of the catalog, as they are on the disk now.
struct SourceTree {
  /// The folder that holds `Package.swift` and `Catalog`.
  let root: String
  /// The areas, in alphabetical order.
  let areas: [String]
  /// Every entry that is declared, by area and file.
  let entries: [EntrySource]

  /// The tree around the current folder, else the one in which the program was built.
  ///
  /// - Returns: `nil` where there is none.
  static func find() -> SourceTree? {
    var folder = FileManager.default.currentDirectoryPath
    while true {
      if let tree = SourceTree(at: folder) { return tree }
      let above = URL(filePath: folder).deletingLastPathComponent().path(percentEncoded: false)
      let parent = above.count > 1 && above.hasSuffix("/") ? String(above.dropLast()) : above
      guard parent != folder, folder != "/" else { break }
      folder = parent
    }
    return WorkingTree.root.flatMap { SourceTree(at: $0) }
  }

  private init?(at root: String) {
    let files = FileManager.default
    guard files.fileExists(atPath: "\(root)/Package.swift"),
      let folders = try? files.contentsOfDirectory(atPath: "\(root)/Catalog")
    else { return nil }
    self.root = root
    areas = folders.filter {
      files.fileExists(atPath: "\(root)/Catalog/\($0)/Entries/Area.swift")
    }.sorted()
    guard !areas.isEmpty else { return nil }
    entries = areas.flatMap { area -> [EntrySource] in
      let folder = "Catalog/\(area)/Entries"
      let names = (try? files.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      return names.filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
        let text = (try? String(contentsOfFile: "\(root)/\(folder)/\(name)", encoding: .utf8)) ?? ""
        return EntrySource.all(in: text, file: "\(folder)/\(name)", area: area)
      }
    }
  }

  /// A text of the tree; `nil` where there is no such file.
  func text(_ file: String) -> String? {
    try? String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
  }

  func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(file)")
  }
}
