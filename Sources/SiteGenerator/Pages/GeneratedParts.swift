import CatalogKit

/// What the site makes of all its entries, by the names with which its pages ask for it.
enum GeneratedPart: String, CaseIterable {
  /// All chapters with the names of their entries.
  case chapters
  /// Concept → algorithms.
  case concepts = "concept-table"
  /// Algorithm → concepts.
  case algorithms = "algorithm-table"
  /// Where the field of the search stands.
  case search
  /// How links between entries are proved.
  case links = "link-proof"
  /// Every check of every entry.
  case checks = "all-checks"
  /// Every data set that an entry uses.
  case datasets
}

extension Site {
  /// The blocks of a generated part.
  func blocks(of part: GeneratedPart, _ map: SiteMap) -> [Block] {
    switch part {
    case .chapters: map.chapterList
    case .concepts: map.conceptTable
    case .algorithms: map.algorithmTable
    case .search: searchField
    case .links: linksSection
    case .checks: map.verificationTables(verdict)
    case .datasets: map.datasetList
    }
  }
}
