import CatalogKit
import SwiftListing

/// What the doc comment of a declaration says: its first sentence, and all of it.
struct SymbolText {
  let summary: String
  let text: String

  /// The words above a declaration; `nil` where it has none, or no source declares it.
  ///
  /// - Parameters:
  ///   - symbol: the name of the declaration, as a guide lists it.
  ///   - sources: the files in which it may stand.
  init?(of symbol: String, in sources: [PackFile]) {
    var found: Listing?
    for source in sources where found == nil {
      found = try? declaration(named: symbol, in: source.text, file: source.file)
    }
    guard let found else { return nil }
    let comment = Self.comment(of: found)
    let paragraph = comment.prefix { !$0.isEmpty }.joined(separator: " ")
    guard let sentence = GuideText.firstSentence(of: paragraph) else { return nil }
    (summary, text) = (sentence, comment.joined(separator: " "))
  }

  /// The lines of the doc comment, without the signs of code and emphasis.
  private static func comment(of listing: Listing) -> [String] {
    var lines: [String] = []
    for line in listing.lines {
      let text = String(line.text.drop { $0 == " " })
      guard text.hasPrefix("///") else {
        guard lines.isEmpty else { break }
        continue
      }
      lines.append(String(text.dropFirst(3).drop { $0 == " " }.filter { $0 != "`" && $0 != "*" }))
    }
    return lines
  }
}
