public import CatalogKit
public import Guides
import SwiftListing

extension ReadingTime {
  /// How long the page of an entry takes to read.
  ///
  /// - Parameters:
  ///   - guide: the guide of the entry.
  ///   - sources: the sources that its listings are cut out of.
  public init(of guide: PackFile, showing sources: [PackFile]) {
    self = Guide(guide.text, file: guide.file).readingTime { symbols in
      symbols.compactMap { sources.listing(named: $0)?.text }.joined(separator: "\n")
    }
  }
}

extension [PackFile] {
  /// A declaration, cut out of the first file that has it; `nil` where none has, or where the name
  /// means several.
  func listing(named symbol: String) -> Listing? {
    for file in self {
      do throws(ListingError) {
        return try declaration(named: symbol, in: file.text, file: file.file)
      } catch {
        if case .ambiguous = error { return nil }
      }
    }
    return nil
  }
}
