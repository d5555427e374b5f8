/// A text in which words are marked: pieces of which every second one, from the second on, is.
public struct MarkedText: Hashable, Sendable {
  /// The pieces in order, UTF-8; put together they are the text.
  public let pieces: [[UInt8]]

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - isMarked: whether a word is marked.
  init(_ text: [UInt8], isMarked: (Word) -> Bool) {
    var pieces: [[UInt8]] = [[]]
    var place = 0
    for word in searchWords(in: text, withCommonWords: true).filter(isMarked).map({ $0.range })
      .sorted(by: { $0.lowerBound < $1.lowerBound })
    {
      let start = max(place, word.lowerBound)
      guard start < word.upperBound else { continue }
      if start == place, pieces.count > 1 {
        // nothing between two marks: they are one
        pieces[pieces.count - 2] += text[start..<word.upperBound]
      } else {
        pieces[pieces.count - 1] += text[place..<start]
        pieces.append(Array(text[start..<word.upperBound]))
        pieces.append([])
      }
      place = word.upperBound
    }
    pieces[pieces.count - 1] += text[place...]
    self.pieces = pieces
  }
}
