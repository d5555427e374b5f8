import CatalogKit
import CommonMark
import Diagnostics
import Guides
import SwiftListing

extension Answers {
  /// The declarations, each cut out of the first source that has it.
  mutating func listing(_ symbols: [String], _ request: Request) throws(Problem) -> Rendition {
    guard let sources else { return [Block]().rendition }
    var blocks: [Block] = []
    for symbol in symbols {
      let listing = try cut(symbol, from: sources, request)
      blocks.append(.rendition(rendition(of: listing)))
    }
    return blocks.rendition
  }

  /// The code of the listing of some symbols, for the reading time; what cannot be cut is nothing.
  mutating func code(of symbols: [String]) -> String {
    symbols.compactMap { symbol in
      listings[symbol] = sources?.listing(named: symbol)
      return listings[symbol]?.text
    }.joined(separator: "\n")
  }

  private func cut(
    _ symbol: String, from sources: [PackFile], _ request: Request
  ) throws(Problem) -> Listing {
    if let listing = listings[symbol] { return listing }
    var known: [String] = []
    for source in sources {
      do throws(ListingError) {
        return try declaration(named: symbol, in: source.text, file: source.file)
      } catch {
        switch error {
        case .ambiguous:
          throw problem(request, error.problem.message, error.problem.cure)
        case .notFound(_, _, let names): known += names
        }
      }
    }
    let near = nearestNames(to: symbol, among: known)
    throw problem(
      request, "the sources of \(entry.id) declare nothing named '\(symbol)'",
      near.isEmpty
        ? "Name a declaration of \(sources.map { $0.file }.joined(separator: ", "))"
        : "Write \(near.joined(separator: " or "))")
  }

  private mutating func rendition(of listing: Listing) -> Rendition {
    let place = "\(listing.file):\(listing.startLine)"
    let id = unique("listing.\(listing.symbol)")
    let prefix = "\(Self.letters(id))-L"
    shownLines.add(listing, prefix: prefix)
    let html =
      "<figure class=\"code\" id=\"\(id.escapedForHTML)\">\n\(listing.html(anchors: prefix))\n"
      + "<figcaption><code>\(listing.symbol.escapedForHTML)</code> in "
      + "<code>\(place.escapedForHTML)</code></figcaption>\n</figure>\n"
    let code = Rendition.code(listing.text, info: "swift", html: html)
    let source: [Inline] = [.code(listing.symbol), .text(" in "), .code(place)]
    return Rendition(
      .block, html: html, commonMark: code.commonMark + "\n\n" + source.commonMark, text: "")
  }

  /// An id in letters, digits and hyphens that no other id is turned into.
  private static func letters(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
      default: "-" + String(scalar.value, radix: 16) + "-"
      }
    }.joined()
  }
}
