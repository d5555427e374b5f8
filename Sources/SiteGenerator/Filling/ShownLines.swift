import SwiftListing

/// The lines of source that stand in listings of a page, each with its id.
struct ShownLines {
  private var ids: [String: [Int: String]] = [:]

  /// Adds the lines of a listing whose ids begin with `prefix`; a line that stands there twice keeps
  /// its first id.
  mutating func add(_ listing: Listing, prefix: String) {
    for number in listing.lines.compactMap({ $0.number }) {
      if id(of: number, in: listing.file) == nil {
        ids[listing.file, default: [:]][number] = "\(prefix)\(number)"
      }
    }
  }

  /// The id of a line of a file; `nil` where the page does not show it.
  func id(of line: Int, in file: String) -> String? { ids[file]?[line] }
}
