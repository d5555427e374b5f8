/// One of several parts of the entries, for machines that share the work of a check.
///
/// The ids in alphabetical order are dealt out in turn like cards: no two parts differ by more than
/// one entry, no entry is in two, and the order in which the ids are given changes nothing.
public struct Shard: Hashable, Sendable {
  /// The number of this part, from 1.
  public let index: Int
  /// How many parts there are.
  public let count: Int

  /// A part of the entries.
  ///
  /// - Parameters:
  ///   - index: the number of the part, from 1.
  ///   - count: how many parts there are.
  /// - Precondition: 1 ≤ `index` ≤ `count`.
  public init(_ index: Int, of count: Int) {
    precondition(1 <= index && index <= count, "shard \(index) of \(count)")
    (self.index, self.count) = (index, count)
  }

  /// Reads a part written as `I/N`.
  ///
  /// - Parameter text: such as `2/4`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let index = Int(parts[0]), let count = Int(parts[1]), 1 <= index, index <= count
    else { return nil }
    self.init(index, of: count)
  }

  /// Everything, as one part.
  public static let whole = Shard(1, of: 1)

  /// Whether what belongs to no entry is told with this part.
  public var isFirst: Bool { index == 1 }

  /// The ids of this part.
  ///
  /// - Parameter ids: all ids, each once, in any order.
  /// - Returns: every `count`-th of them in alphabetical order, from the `index`-th.
  public func ids(among ids: [String]) -> Set<String> {
    Set(ids.sorted().enumerated().filter { $0.offset % count == index - 1 }.map { $0.element })
  }
}
