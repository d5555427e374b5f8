import SearchKit
import Testing

/// A page with a title, a summary and a text.
func page(
  _ title: String, _ summary: String = "", text: String = "", kind: SearchKind = .concept
) -> SearchablePage {
  SearchablePage(
    SearchDocument(
      kind: kind, address: bytes("\(title.lowercased()).html"), title: bytes(title),
      place: bytes("Here"), passages: summary.split(separator: "|").map { bytes(String($0)) }),
    text: [bytes(text)] + summary.split(separator: "|").map { bytes(String($0)) })
}

@Suite struct `The index of pages` {
  private let pages = [
    page("Norms", "How long a vector is.|The norm of zero is zero.", text: "lengths of vectors"),
    page("K-means", "Move each centre.", text: "clusters of points", kind: .algorithm),
    page("KMeans.fit(_:from:)", "Move each centre.", kind: .symbol),
  ]

  @Test func `has the same bytes for the same pages`() {
    #expect(searchIndex(of: pages) == searchIndex(of: pages))
  }

  @Test func `is text in lines that can be read`() {
    let lines = string(searchIndex(of: [page("Norms", "Long|Below", text: "x x x")]))
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    #expect(lines[0] == "search 1 1 6")
    #expect(lines[1] == "0\tnorms.html\tNorms\tHere\tLong\tBelow")
    // no letter is shared with the term before; norms stand in the plural only; first comes what makes
    // up for a short page, and the title as a whole
    #expect(lines[2...7] == ["A-", "A=norm", "Abelow", "Along", "Anorm+", "Ax"])
    // one page has each, at distance 0; the counts are 99 = ⌊5 √395⌋ = 4 + 31 + 2 · 32, 16, 1, 3, 16, 2
    #expect(lines[8] == "BD/CBDMBABCBDMBB")
    #expect(lines.count == 10)
  }

  @Test func `tabs and line ends within a text do not break it`() throws {
    let strange = page("A\tB\nC", "one\ttwo")
    let index = try #require(SearchIndex(searchIndex(of: [strange])))
    let found = try #require(index.answer(to: bytes("two"), limit: 3).groups.first?.results.first)
    #expect(string(found.document.title) == "A B C")
  }

  @Test func `of nothing finds nothing`() throws {
    let index = try #require(SearchIndex(searchIndex(of: [])))
    #expect(index.answer(to: bytes("norm"), limit: 3).count == 0)
  }

  @Test func `that is cut short is refused, whatever is left`() {
    let whole = searchIndex(of: pages)
    for count in 0..<(whole.count - 1) { #expect(SearchIndex(Array(whole.prefix(count))) == nil) }
  }

  @Test func `with one byte changed is refused or read, and never traps`() {
    let whole = searchIndex(of: pages)
    var refused = 0
    for place in whole.indices {
      for byte: UInt8 in [0x09, 0x0A, 0x20, 0x2F, 0x41, 0x7A, 0xFF] {
        var text = whole
        text[place] = byte
        guard let index = SearchIndex(text) else {
          refused += 1
          continue
        }
        _ = index.answer(to: bytes("norm clusters k-means"), limit: 5).json
      }
    }
    #expect(refused > whole.count)
  }
}
