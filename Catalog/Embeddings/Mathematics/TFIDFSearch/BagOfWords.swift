/// How often each word stands in a text; the order of the words is forgotten.
///
/// A text in several fields is one bag: the words of a field that matters more, such as a title, are
/// put in several times.
public struct BagOfWords: Hashable, Sendable {
  /// A word and how often it is in the bag.
  public struct Entry: Hashable, Sendable {
    /// The word, as UTF-8.
    public let word: [UInt8]
    /// How often, at least 1.
    public let count: Int
  }

  /// Each word once, in the order of their bytes.
  public private(set) var entries: [Entry] = []

  /// A bag of some words.
  ///
  /// - Parameter words: the words, in any order, each as often as it counts.
  /// - Complexity: O(n log n) comparisons for n words.
  public init(_ words: [[UInt8]]) { add(words) }

  /// The words of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - length: how many letters a word has at least.
  /// - Complexity: O(n log n) comparisons for n words.
  public init(text: [UInt8], atLeast length: Int = 2) {
    add(words(in: text, atLeast: length))
  }

  /// The number of words, each as often as it counts.
  public var count: Int {
    var count = 0
    for entry in entries { count += entry.count }
    return count
  }

  /// Puts in more words.
  ///
  /// - Parameters:
  ///   - words: the words, in any order.
  ///   - times: how often each of them counts.
  /// - Precondition: `times` is at least 1.
  /// - Complexity: O(n log n) comparisons for n words, those in the bag included.
  public mutating func add(_ words: [[UInt8]], times: Int = 1) {
    precondition(times >= 1, "words cannot be put in \(times) times")
    let all = (entries + words.map { Entry(word: $0, count: times) })
      .sorted { $0.word.lexicographicallyPrecedes($1.word) }
    entries = []
    for entry in all {
      let last = entries.count - 1
      if last >= 0, entries[last].word == entry.word {
        entries[last] = Entry(word: entry.word, count: entries[last].count + entry.count)
      } else {
        entries.append(entry)
      }
    }
  }
}
