/// Reads the text of an index from its beginning to its end; whatever it is, nothing traps.
struct IndexReader {
  private let text: [UInt8]
  private var place = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The number of documents and of terms; `nil` where this is no index.
  mutating func head() -> (documents: Int, terms: Int)? {
    let fields = line().split(separator: 0x20).map { Array($0) }
    guard fields.count == 4, fields[0] == Array("search".utf8), fields[1] == [UInt8(ascii: "1")],
      let documents = Self.number(fields[2]), let terms = Self.number(fields[3])
    else { return nil }
    return (documents, terms)
  }

  mutating func document() -> SearchDocument? {
    let fields = line().split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
    guard fields.count >= 4, let number = Self.number(fields[0]), number < 256,
      let kind = SearchKind(rawValue: UInt8(number))
    else { return nil }
    return SearchDocument(
      kind: kind, address: fields[1], title: fields[2], place: fields[3],
      passages: Array(fields[4...]))
  }

  mutating func term(after before: [UInt8]) -> (term: [UInt8], isPlural: Bool)? {
    guard let shared = Numbers.read(at: &place, in: text), shared <= before.count else {
      return nil
    }
    var rest = line()
    let isPlural = rest.last == UInt8(ascii: "+")
    if isPlural { rest.removeLast() }
    let term = before.prefix(shared) + rest
    guard before.isEmpty || before.lexicographicallyPrecedes(term) else { return nil }
    return (Array(term), isPlural)
  }

  mutating func postings(below documents: Int) -> [(document: Int, count: Int)]? {
    guard let count = Numbers.read(at: &place, in: text), count >= 1, count <= documents else {
      return nil
    }
    var (list, document): ([(document: Int, count: Int)], Int) = ([], -1)
    for _ in 0..<count {
      guard let number = Numbers.read(at: &place, in: text) else { return nil }
      document += number / 4 + 1
      var times = number % 4 + 1
      if times == 4 {
        guard let more = Numbers.read(at: &place, in: text) else { return nil }
        times += more
      }
      guard document < documents else { return nil }
      list.append((document, times))
    }
    return list
  }

  /// What is left of the line, without its end.
  private mutating func line() -> [UInt8] {
    let start = place
    while place < text.count, text[place] != 0x0A { place += 1 }
    defer { place = min(place + 1, text.count) }
    return Array(text[start..<place])
  }

  private static func number(_ digits: [UInt8]) -> Int? {
    guard (1...8).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = 10 * number + Int(digit) - 48
    }
    return number
  }
}
