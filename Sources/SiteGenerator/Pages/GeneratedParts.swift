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
  /// What the checked numbers rest on, counted.
  case reasons
  /// The entries with the number of their checks, chapter by chapter.
  case checks = "checked-entries"
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
    case .links: linksSection
    case .reasons: reasonsTable
    case .checks: checkedEntries(map)
    case .datasets: map.datasetList
    }
  }
}
