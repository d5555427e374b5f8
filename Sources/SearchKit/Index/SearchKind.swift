/// What can be found: results are grouped by it.
public enum SearchKind: UInt8, CaseIterable, Sendable {
  case concept
  case algorithm
  /// A page that is no entry.
  case page
  case dataset
  /// A declaration of the code that a page shows.
  case symbol

  /// The word by which programs know it.
  public var name: StaticString {
    switch self {
    case .concept: "concept"
    case .algorithm: "algorithm"
    case .page: "page"
    case .dataset: "dataset"
    case .symbol: "symbol"
    }
  }

  /// What one of them is called, at the beginning of a line.
  public var noun: StaticString {
    switch self {
    case .concept: "Concept"
    case .algorithm: "Algorithm"
    case .page: "Guide page"
    case .dataset: "Data set"
    case .symbol: "Swift symbol"
    }
  }

  /// What stands above a group.
  public var title: StaticString {
    switch self {
    case .concept: "Concepts"
    case .algorithm: "Algorithms"
    case .page: "Guide pages"
    case .dataset: "Data sets"
    case .symbol: "Swift symbols"
    }
  }

  /// Whether it is a page of its own and not a part of one: parts are told behind pages.
  var isPage: Bool { self != .dataset && self != .symbol }
}
