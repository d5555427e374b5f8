/// What a page counts of each of its terms.
///
/// The m terms of the title count ⌊16 / √m⌋ each, so that a title weighs the same however long it is;
/// one of the summary counts 2 more, one of a heading 3; and a term that the text has n times counts
/// ⌊log₂ n⌋ + 1 more: the tenth time says little that the ninth did not say.
///
/// A page of few words would point nearly in the direction of its title and come first for it, though
/// it says least. So what it lacks of 400 different terms counts as well, as ⌊5 √missing⌋ times a term
/// that nobody can ask for: about the length that those terms would add to its vector.
struct PageTerms {
  /// The terms, sorted, with their counts, and whether each stands somewhere as it is, not only in the
  /// plural.
  let counts: [(term: [UInt8], count: Int, isSingular: Bool)]

  private enum Field: Int { case title, summary, heading, text }

  /// - Complexity: O(n log n) for n words.
  init(_ page: SearchablePage) {
    let names = [page.document.title] + page.names
    var found: [(term: [UInt8], field: Field, isSingular: Bool)] = []
    func add(_ texts: [[UInt8]], _ field: Field) {
      for text in texts {
        for word in searchWords(in: text) where word.term.count <= Self.longest {
          found.append((word.term, field, word.term == word.surface))
        }
      }
    }
    add(names, .title)
    for name in names { found.append((whole(searchWords(in: name)), .title, true)) }
    add(Array(page.document.passages.prefix(1)), .summary)
    add(page.headings, .heading)
    add(page.text, .text)
    found.sort { $0.term.lexicographicallyPrecedes($1.term) }

    let title = Self.titleWeight(names)
    var counts: [(term: [UInt8], count: Int, isSingular: Bool)] = []
    var start = 0
    while start < found.count {
      var (end, times, isSingular) = (start, [0, 0, 0, 0], false)
      while end < found.count, found[end].term == found[start].term {
        times[found[end].field.rawValue] += 1
        isSingular = isSingular || found[end].isSingular
        end += 1
      }
      let fields =
        (times[0] > 0 ? title : 0) + (times[1] > 0 ? Self.summary : 0)
        + (times[2] > 0 ? Self.heading : 0)
      // ⌊log₂ n⌋ + 1 is the number of binary digits of n
      let digits = Int.bitWidth - times[3].leadingZeroBitCount
      counts.append((found[start].term, fields + digits, isSingular))
      start = end
    }
    let missing = Self.usual - counts.count
    if missing > 0 {
      // it comes before all other terms
      counts.insert((Self.unwritten, Int(5 * Double(missing).squareRoot()), true), at: 0)
    }
    self.counts = counts
  }

  /// ⌊16 / √m⌋ for the m different terms of all names.
  private static func titleWeight(_ names: [[UInt8]]) -> Int {
    var terms: [[UInt8]] = []
    for word in names.flatMap({ searchWords(in: $0) })
    where !word.isCompound && !terms.contains(word.term) { terms.append(word.term) }
    return max(1, Int(16 / Double(max(1, terms.count)).squareRoot()))
  }

  /// What a term of the summary and one of a heading count.
  private static let (summary, heading) = (2, 3)
  /// How many different terms a page usually has.
  private static let usual = 400
  /// What stands for terms that are not there.
  private static let unwritten = Array("-".utf8)
  /// A longer word is no word that anybody types.
  static let longest = 40
}
