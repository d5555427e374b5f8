/// How many algorithms rest on a topic: how much it matters to the algorithms of this reference.
///
/// An algorithm rests *directly* on the concepts under its `uses`. It rests *in all* on the smallest
/// set that holds these, the concepts it requires, what the algorithms rest on that it builds on, and
/// with each concept what that one uses and requires.
public struct TopicShare: Hashable, Sendable {
  /// How many algorithms rest on it directly.
  public let direct: Int
  /// How many algorithms rest on it directly or through something else.
  public let inAll: Int
  /// How many algorithms there are.
  public let count: Int

  /// The part of all algorithms that rests on it directly, from 0 to 1; 0 where there are none.
  public var directShare: Double { count == 0 ? 0 : Double(direct) / Double(count) }
  /// The part of all algorithms that rests on it in all, from 0 to 1; 0 where there are none.
  public var shareInAll: Double { count == 0 ? 0 : Double(inAll) / Double(count) }
}

/// The shares of all concepts, and of all chapters that have one, in reading order.
///
/// A chapter is rested on by an algorithm that rests on one of its concepts at least. So its share is
/// no sum: an algorithm that uses five of its concepts counts once.
public struct TopicShares: Sendable {
  /// By the ids of the concepts.
  public let concepts: [(id: String, share: TopicShare)]
  /// By the ids of the chapters.
  public let chapters: [(id: String, share: TopicShare)]

  /// Counts the algorithms of a registry, the planned ones too: their links are proved already.
  ///
  /// - Parameter registry: the entries.
  /// - Complexity: O(algorithms · links).
  public init(_ registry: Registry) {
    let algorithms = registry.entries.filter { $0.kind == .algorithm }
    let direct = algorithms.map { Set($0.uses.map { $0.id }) }
    let inAll = algorithms.map { registry.concepts(below: $0.id) }
    func share(of topic: Set<String>) -> TopicShare {
      TopicShare(
        direct: direct.count { !$0.isDisjoint(with: topic) },
        inAll: inAll.count { !$0.isDisjoint(with: topic) }, count: algorithms.count)
    }
    let all = registry.entries.filter { $0.kind == .concept }
    concepts = all.map { ($0.id, share(of: [$0.id])) }
    chapters = registry.chapters.compactMap { chapter in
      let members = Set(all.filter { $0.chapter == chapter.id }.map { $0.id })
      return members.isEmpty ? nil : (chapter.id, share(of: members))
    }
  }

  /// The share of a concept; `nil` for what is none.
  public subscript(concept id: String) -> TopicShare? { concepts.first { $0.id == id }?.share }

  /// The share of a chapter; `nil` for one without concepts.
  public subscript(chapter id: String) -> TopicShare? { chapters.first { $0.id == id }?.share }
}

extension Registry {
  /// The concepts that an entry rests on, directly and through others.
  ///
  /// - Parameter id: the id of an entry.
  /// - Returns: the ids of everything reached by `uses`, `requires` and `buildsOn` that is a concept;
  ///   the entry itself is not among them.
  /// - Complexity: O(entries + links): each entry is opened once, so that even a loop would end.
  public func concepts(below id: String) -> Set<String> {
    var seen: Set<String> = [id]
    var open = [id]
    while let next = open.popLast() {
      guard let entry = self[next] else { continue }
      for below in entry.learnFirst + entry.uses.map({ $0.id }) where seen.insert(below).inserted {
        open.append(below)
      }
    }
    return seen.filter { $0 != id && self[$0]?.kind == .concept }
  }
}
