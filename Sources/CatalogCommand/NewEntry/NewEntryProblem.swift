import CatalogKit
import Diagnostics

/// Why an entry cannot be added to the catalog.
enum NewEntryProblem: Hashable {
  /// The program stands in no working tree.
  case noTree
  case malformedID(String, nearest: [String])
  /// The id is that of a complete entry.
  case taken(id: String, file: String, line: Int)
  /// The id is planned as something else.
  case otherKind(id: String, EntryDescription.Kind)
  case otherArea(id: String, String)
  case otherTitle(id: String, String)
  case malformedTitle
  case noArea(id: String, areas: [String])
  case unknownArea(String, areas: [String])
  /// A file of the new entry is there already.
  case fileExists(String)
  /// The file does not have the form that can be changed.
  case noList(EntryDescription.Kind, file: String)
}

extension NewEntryProblem: CustomStringConvertible {
  var description: String {
    switch self {
    case .noTree:
      "there is no catalog here to add to: work in the folder that has Package.swift and Catalog."
    case .malformedID(let id, let nearest):
      "'\(id)' cannot be an id: write lower-case words of letters and digits, joined by hyphens, a "
        + "letter first\(nearest.isEmpty ? "" : "; the nearest: \(nearest.joined(separator: ", "))")."
    case .taken(let id, let file, let line): "\(id) exists already: \(file):\(line)."
    case .otherKind(let id, let kind):
      "\(id) is planned as \(kind.withArticle): catalog new \(kind.rawValue) \(id)."
    case .otherArea(let id, let area): "\(id) is planned in \(area): leave out --area."
    case .otherTitle(let id, let title):
      "\(id) is planned with the title '\(title)': leave out --title."
    case .malformedTitle: "--title takes one line with something in it."
    case .noArea(let id, let areas):
      "\(id) is not planned: name its area with --area. There are \(areas.joined(separator: ", "))."
    case .unknownArea(let area, let areas):
      {
        let near = nearestNames(to: area, among: areas)
        return near.isEmpty
          ? "there is no area '\(area)'. There are \(areas.joined(separator: ", "))."
          : "there is no area '\(area)'; the nearest: \(near.joined(separator: ", "))."
      }()
    case .fileExists(let file): "\(file) exists already, and nothing is overwritten."
    case .noList(let kind, let file):
      "\(file) has no list '\(kind.rawValue)s: [.first, .second]' to "
        + "which the entry can be added."
    }
  }
}
