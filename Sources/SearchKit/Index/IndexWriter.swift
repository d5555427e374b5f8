/// The index as text: what the site ships, and what ``SearchIndex`` reads.
///
///     search 1 DOCUMENTS TERMS
///     kind ⇥ address ⇥ title ⇥ place ⇥ passage ⇥ …      a line a document
///     …
///     shared rest                                       a line a term: how many letters it
///     …                                                 shares with the term before
///     postings
///
/// For each term the postings hold how many documents have it, and for each of these four times the
/// distance from the one before, plus the count less 1 where that is below 3; else plus 3, and
/// the count less 4 as a number of its own. Nothing that follows from these is stored: rarity and lengths are
/// computed when the index is read.
///
/// - Parameter pages: what can be found, in the order in which equals are told.
/// - Returns: UTF-8 text, the same for the same pages.
/// - Complexity: O(n log n) for n words.
public func searchIndex(of pages: [SearchablePage]) -> [UInt8] {
  var entries: [(term: [UInt8], document: Int, count: Int, isSingular: Bool)] = []
  for (document, page) in pages.enumerated() {
    for each in PageTerms(page).counts {
      entries.append((each.term, document, each.count, each.isSingular))
    }
  }
  entries.sort { a, b in
    a.term == b.term ? a.document < b.document : a.term.lexicographicallyPrecedes(b.term)
  }
  var (terms, postings): ([UInt8], [UInt8]) = ([], [])
  var (start, termCount, before) = (0, 0, [UInt8]())
  while start < entries.count {
    let term = entries[start].term
    var end = start
    while end < entries.count, entries[end].term == term { end += 1 }
    let own = entries[start..<end]
    writeTerm(term, after: before, isPlural: !own.contains { $0.isSingular }, to: &terms)
    writePostings(own.map { ($0.document, $0.count) }, to: &postings)
    (before, start) = (term, end)
    termCount += 1
  }
  var text = Array("search 1 ".utf8) + decimal(pages.count) + [0x20] + decimal(termCount) + [0x0A]
  for page in pages { writeLine(of: page.document, to: &text) }
  return text + terms + postings + [0x0A]
}

private func writeLine(of document: SearchDocument, to text: inout [UInt8]) {
  var line = decimal(Int(document.kind.rawValue))
  for field in [document.address, document.title, document.place] + document.passages {
    line.append(0x09)
    // tabs and line ends separate fields
    for byte in field { line.append(byte < 0x20 ? 0x20 : byte) }
  }
  text += line + [0x0A]
}

private func writeTerm(
  _ term: [UInt8], after before: [UInt8], isPlural: Bool, to text: inout [UInt8]
) {
  var shared = 0
  while shared < min(before.count, term.count), before[shared] == term[shared] { shared += 1 }
  Numbers.write(shared, to: &text)
  text += term.dropFirst(shared) + (isPlural ? [UInt8(ascii: "+")] : []) + [0x0A]
}

private func writePostings(
  _ postings: [(document: Int, count: Int)], to text: inout [UInt8]
) {
  Numbers.write(postings.count, to: &text)
  var before = -1
  for (document, count) in postings {
    Numbers.write(4 * (document - before - 1) + min(count, 4) - 1, to: &text)
    if count >= 4 { Numbers.write(count - 4, to: &text) }
    before = document
  }
}

/// A number in decimal digits.
func decimal(_ number: Int) -> [UInt8] {
  var (digits, rest): ([UInt8], Int) = ([], number)
  repeat {
    digits.append(UInt8(rest % 10) + UInt8(ascii: "0"))
    rest /= 10
  } while rest > 0
  return digits.reversed()
}
