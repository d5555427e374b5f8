/// What a page counts of each of its terms.
///
/// A term of the title counts 12, one of the summary 4, one of a heading 3, each once; and a term
/// that the text has n times counts ⌊log₂ n⌋ + 1 more: the tenth time says little that the ninth did
/// not say.
struct PageTerms {
  static let (title, summary, heading) = (12, 4, 3)

  /// The terms, sorted, with their counts, and whether each stands somewhere as it is, not only in the
  /// plural.
  let counts: [(term: [UInt8], count: Int, isSingular: Bool)]

  /// - Complexity: O(n log n) for n words.
  init(_ page: SearchablePage) {
    var found: [(term: [UInt8], field: Int, isSingular: Bool)] = []
    func add(_ texts: [[UInt8]], _ field: Int) {
      for text in texts {
        for word in searchWords(in: text) where word.term.count <= Self.longest {
          found.append((word.term, field, word.term == word.surface))
        }
      }
    }
    add([page.document.title] + page.names, 0)
    add(Array(page.document.passages.prefix(1)), 1)
    add(page.headings, 2)
    add(page.text, 3)
    found.sort { $0.term.lexicographicallyPrecedes($1.term) }
    var counts: [(term: [UInt8], count: Int, isSingular: Bool)] = []
    var start = 0
    while start < found.count {
      var (end, times, isSingular) = (start, [0, 0, 0, 0], false)
      while end < found.count, found[end].term == found[start].term {
        times[found[end].field] += 1
        isSingular = isSingular || found[end].isSingular
        end += 1
      }
      let fields =
        (times[0] > 0 ? Self.title : 0) + (times[1] > 0 ? Self.summary : 0)
        + (times[2] > 0 ? Self.heading : 0)
      counts.append((found[start].term, fields + Self.digits(of: times[3]), isSingular))
      start = end
    }
    self.counts = counts
  }

  /// A longer word is no word that anybody types.
  static let longest = 40

  /// How many binary digits a number has: ⌊log₂ n⌋ + 1, and 0 for 0.
  private static func digits(of number: Int) -> Int {
    Int.bitWidth - number.leadingZeroBitCount
  }
}
