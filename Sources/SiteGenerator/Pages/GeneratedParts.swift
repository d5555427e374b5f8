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
  /// What the checked numbers rest on, counted.
  case reasons
  /// The entries with the number of their checks, chapter by chapter.
  case checks = "checked-entries"
  /// Every data set that an entry uses.
  case datasets
  /// How much each chapter and each concept matters to the algorithms.
  case topics = "topic-weights"
  /// Every displayed formula.
  case formulas = "formula-sheet"
  /// Every symbol of a displayed formula.
  case symbols = "symbol-table"
  /// Every entry in a sentence, from A to Z.
  case glossary
  /// The map of all entries.
  case map

  /// The scripts that a page with the part runs.
  var scripts: [String] {
    switch self {
    case .concepts, .algorithms: ["tables.js"]
    case .map: MapScripts.all
    default: []
    }
  }

  /// Whether it needs the whole width of the window.
  var isWide: Bool { self == .map }
}

extension Site {
  /// The blocks of a generated part.
  ///
  /// - Parameters:
  ///   - part: what is asked for.
  ///   - map: where everything stands.
  ///   - sheet: the displayed formulas of all entries.
  /// - Returns: the blocks.
  func blocks(of part: GeneratedPart, _ map: SiteMap, _ sheet: FormulaSheet) -> [Block] {
    switch part {
    case .chapters: map.chapterList
    case .concepts: UseTables(map: map).conceptTable
    case .algorithms: UseTables(map: map).algorithmTable
    case .search: searchField
    case .links: linksSection
    case .reasons: reasonsTable
    case .checks: checkedEntries(map)
    case .datasets: DatasetList(map: map, data: data).blocks
    case .topics: TopicCharts(map).all
    case .formulas: sheet.blocks(map)
    case .symbols: sheet.symbolTable(map)
    case .glossary: map.glossary
    case .map: map.mapBlocks
    }
  }
}
