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
  /// - Complexity: O(n log n + m) comparisons for n words and a bag of m different ones.
  public mutating func add(_ words: [[UInt8]], times: Int = 1) {
    precondition(times >= 1, "words cannot be put in \(times) times")
    let added = BagOfWords.runs(of: words, times: times)
    guard !entries.isEmpty else {
      entries = added
      return
    }
    // two lists in order become one list in order
    var merged: [Entry] = []
    var (i, j) = (0, 0)
    while i < entries.count, j < added.count {
      if entries[i].word == added[j].word {
        merged.append(Entry(word: added[j].word, count: entries[i].count + added[j].count))
        (i, j) = (i + 1, j + 1)
      } else if entries[i].word.lexicographicallyPrecedes(added[j].word) {
        merged.append(entries[i])
        i += 1
      } else {
        merged.append(added[j])
        j += 1
      }
    }
    entries = merged + entries[i...] + added[j...]
  }

  /// Each different word once, with how often it stands in a list.
  private static func runs(of words: [[UInt8]], times: Int) -> [Entry] {
    let sorted = words.sorted { $0.lexicographicallyPrecedes($1) }
    var entries: [Entry] = []
    var first = 0
    for i in sorted.indices where i + 1 == sorted.count || sorted[i + 1] != sorted[i] {
      entries.append(Entry(word: sorted[i], count: (i + 1 - first) * times))
      first = i + 1
    }
    return entries
  }
}
