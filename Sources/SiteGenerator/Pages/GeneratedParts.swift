import CatalogKit

/// What the site makes of all its entries, by the names with which its pages ask for it.
enum GeneratedPart: String, CaseIterable {
  /// All chapters with the names of their entries.
  case chapters
  /// Concept → algorithms.
  case concepts = "concept-table"
  /// Algorithm → concepts.
  case algorithms = "algorithm-table"
  /// How links between entries are proved.
  case links = "link-proof"
  /// Every check of every entry.
  case checks = "all-checks"
  /// Every data set that an entry uses.
  case datasets
  /// The map of all entries.
  case map

  /// The scripts that work on it.
  var scripts: [String] {
    switch self {
    case .map: MapScripts.all
    default: []
    }
  }

  /// Whether it needs the whole width of the window.
  var isWide: Bool { self == .map }
}

extension Site {
  /// The blocks of a generated part.
  func blocks(of part: GeneratedPart, _ map: SiteMap) -> [Block] {
    switch part {
    case .chapters: map.chapterList
    case .concepts: map.conceptTable
    case .algorithms: map.algorithmTable
    case .links: linksSection
    case .checks: map.verificationTables(verdict)
    case .datasets: map.datasetList
    case .map: map.mapBlocks
    }
  }
}
