import CatalogKit

/// Which entry a source file belongs to.
///
/// `Mathematics/KMeans.swift` and everything in the folder `Mathematics/KMeans` belong to the entry
/// of the area whose id is `k-means`, or whose registration is called `KMeans.swift`: hyphens and the
/// case of letters do not count. A file of a shared target belongs to the entry that says it owns it.
struct Ownership {
  private let byName: [String: String]
  private let byFile: [String: String]

  init(_ entries: [EntryDescription]) {
    let names = entries.flatMap { entry -> [(String, String)] in
      let file = entry.file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let names = [entry.id.filter { $0 != "-" }] + (entry.planned ? [] : [String(file)])
      return names.map { (Self.key(area: entry.area, name: $0), entry.id) }
    }
    byName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    byFile = Dictionary(
      entries.flatMap { entry in (entry.content?.owns ?? []).map { ($0, entry.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The id of the entry that a file belongs to.
  func owner(of file: String) -> String? {
    if let owner = byFile[file] { return owner }
    let parts = file.split(separator: "/")
    guard let folder = parts.lastIndex(of: "Mathematics"), folder > 0, folder + 1 < parts.count
    else { return nil }
    let name = String(parts[folder + 1].prefix { $0 != "." })
    return byName[Self.key(area: String(parts[folder - 1]), name: name)]
  }

  /// Whether a file belongs to a shared target, whose storage and arithmetic are free to use.
  func isShared(_ file: String) -> Bool { byFile[file] != nil }

  private static func key(area: String, name: String) -> String {
    "\(area)/\(name.lowercased())"
  }
}
