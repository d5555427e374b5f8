/// A word of a text, as the index knows it.
public struct Word: Hashable, Sendable {
  /// The word in lower case, without accents, in the singular.
  public let term: [UInt8]
  /// The word before its plural was cut.
  public let surface: [UInt8]
  /// Where it stands.
  public let range: Range<Int>
  /// Whether it was made of the parts before it: `kmeans` of `k-means`.
  public let isCompound: Bool
}

/// The words of a text, in order.
///
/// Letters and digits make a word. What a hyphen, an underscore or a capital joins is given in parts
/// and whole: `k-means`, `k_means` and `KMeans` all give *k*, *means* and *kmeans*. A Greek letter or a
/// sign of a formula gives its name. Numbers, the `'s` of a genitive and words that say nothing by
/// themselves are left out.
///
/// - Parameters:
///   - text: UTF-8; what is none separates words.
///   - withCommonWords: whether words that say nothing by themselves are given too.
/// - Returns: the words with their places; a compound follows its parts.
/// - Complexity: O(length of the text).
public func searchWords(in text: [UInt8], withCommonWords: Bool = false) -> [Word] {
  var reader = WordReader(text: text, withCommonWords: withCommonWords)
  return reader.words()
}

private struct WordReader {
  private let text: [UInt8]
  private let withCommonWords: Bool
  private var found: [Word] = []
  /// The parts of the word that is being read.
  private var parts: [Part] = []
  /// Whether the next letter begins a part.
  private var beginsPart = true

  /// Letters that were read, with their places.
  private struct Part {
    var bytes: [UInt8] = []
    /// For each letter where it begins in `bytes` and in the text, and whether it is a capital.
    var letters: [(byte: Int, place: Int, isUpper: Bool)] = []
    var end = 0
  }

  init(text: [UInt8], withCommonWords: Bool) {
    (self.text, self.withCommonWords) = (text, withCommonWords)
  }

  mutating func words() -> [Word] {
    var place = 0
    while place < text.count {
      let (letter, count) = Letter.at(place, in: text)
      switch letter {
      case .letter(let byte, let isUpper):
        let part = begin(at: place, count, isUpper: isUpper)
        parts[part].bytes.append(byte)
      case .digit(let byte):
        let part = begin(at: place, count, isUpper: false)
        parts[part].bytes.append(byte)
      case .foreign:
        let part = begin(at: place, count, isUpper: false)
        parts[part].bytes += text[place..<place + count]
      case .accent: if !parts.isEmpty { parts[parts.count - 1].end = place + count }
      case .joiner: beginsPart = true
      case .apostrophe:
        finish()
        place += genitive(after: place + count)
      case .sign(let name):
        finish()
        var term: [UInt8] = []
        for i in 0..<name.utf8CodeUnitCount { term.append(name.utf8Start[i]) }
        found.append(
          Word(term: term, surface: term, range: place..<place + count, isCompound: false))
      case .separator: finish()
      }
      if case .joiner = letter {
        // at the end of a word, or doubled, it joins nothing
        let next = place + count
        if next >= text.count || !Letter.at(next, in: text).letter.isOfWord { finish() }
      }
      place += count
    }
    finish()
    return found
  }

  /// How many bytes the `s` of a genitive has: 0 or 1.
  private func genitive(after place: Int) -> Int {
    guard place < text.count, text[place] | 0x20 == UInt8(ascii: "s") else { return 0 }
    return place + 1 < text.count && Letter.at(place + 1, in: text).letter.isOfWord ? 0 : 1
  }

  /// Notes where a letter begins and ends.
  ///
  /// - Returns: the part to which its bytes belong.
  private mutating func begin(at place: Int, _ count: Int, isUpper: Bool) -> Int {
    if beginsPart { parts.append(Part()) }
    beginsPart = false
    let last = parts.count - 1
    parts[last].letters.append((parts[last].bytes.count, place, isUpper))
    parts[last].end = place + count
    return last
  }

  /// Gives what was read: the parts, then the whole.
  private mutating func finish() {
    guard !parts.isEmpty else { return }
    let pieces = parts.flatMap { Self.humps(of: $0) }
    for piece in pieces where piece.hasLetter { add(piece.bytes, piece.range, isCompound: false) }
    if let first = pieces.first, let last = pieces.last, pieces.count > 1, pieces.count <= 4,
      pieces.contains(where: { $0.hasLetter })
    {
      let whole = pieces.flatMap { $0.bytes }
      add(whole, first.range.lowerBound..<last.range.upperBound, isCompound: true)
    }
    parts = []
    beginsPart = true
  }

  private mutating func add(_ bytes: [UInt8], _ range: Range<Int>, isCompound: Bool) {
    if !isCompound, !withCommonWords, CommonWords.has(bytes) { return }
    found.append(
      Word(term: singular(bytes), surface: bytes, range: range, isCompound: isCompound))
  }

  /// The pieces between the humps of a name: *QR* and *Decomposition*; the `s` of *PCAs* is no hump.
  private static func humps(
    of part: Part
  ) -> [(bytes: [UInt8], range: Range<Int>, hasLetter: Bool)] {
    let letters = part.letters
    var starts = [0]
    for i in letters.indices.dropFirst() {
      let afterLower = letters[i].isUpper && !letters[i - 1].isUpper
      let beforeLower =
        letters[i].isUpper && letters[i - 1].isUpper && i + 2 < letters.count
        && !letters[i + 1].isUpper && !letters[i + 2].isUpper
      if afterLower || beforeLower { starts.append(i) }
    }
    var pieces: [(bytes: [UInt8], range: Range<Int>, hasLetter: Bool)] = []
    for (k, start) in starts.enumerated() {
      let isLast = k + 1 == starts.count
      let endByte = isLast ? part.bytes.count : letters[starts[k + 1]].byte
      let end = isLast ? part.end : letters[starts[k + 1]].place
      let bytes = Array(part.bytes[letters[start].byte..<endByte])
      let hasLetter = bytes.contains { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }
      pieces.append((bytes, letters[start].place..<end, hasLetter))
    }
    return pieces
  }
}
