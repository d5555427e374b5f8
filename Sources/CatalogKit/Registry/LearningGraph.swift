/// What must be learnt before what: the entries of a registry and their links of learning, counted
/// once.
///
/// An entry needs what it requires and what it builds on. Because nothing needs itself, the entries
/// can be put in an order in which each comes after all that it needs. Of these orders the one
/// nearest to that of the registry is taken.
public struct LearningGraph: Sendable {
  /// The entries, each after all that it needs: the order of reading.
  public let entries: [EntryDescription]
  /// The places of an entry's direct needs, by its own place.
  public let needs: [[Int]]
  /// The places of the entries that need an entry directly, by its own place.
  public let neededBy: [[Int]]
  /// The places of the entries that use an entry, by its own place.
  private let usedBy: [[Int]]
  /// How deep each entry stands, by its place: see ``depth(of:)``.
  public let depths: [Int]
  private let places: [String: Int]

  /// The graph of a registry.
  ///
  /// - Parameter registry: consistent, as every registry is: nothing needs itself.
  /// - Complexity: O(entries + links).
  public init(_ registry: Registry) {
    let all = registry.entries
    let place = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
    let needs = all.map { entry in entry.learnFirst.compactMap { place[$0] } }
    let order = Self.order(needs)
    let newPlace = order.enumerated().reduce(into: order) { $0[$1.element] = $1.offset }
    entries = order.map { all[$0] }
    self.needs = order.map { old in needs[old].map { newPlace[$0] } }
    neededBy = self.needs.enumerated().reduce(into: all.map { _ in [] }) { result, link in
      for need in link.element { result[need].append(link.offset) }
    }
    // d(v) = 0 without needs, else 1 + max d(u) over all u that v needs
    depths = self.needs.reduce(into: []) { depths, needs in
      depths.append(needs.map { depths[$0] + 1 }.max() ?? 0)
    }
    let places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
    self.places = places
    usedBy = entries.enumerated().reduce(into: all.map { _ in [] }) { result, user in
      for used in user.element.uses {
        if let used = places[used.id], used != user.offset, result[used].last != user.offset {
          result[used].append(user.offset)
        }
      }
    }
  }

  /// The places in the order in which each comes after its needs, and else as it was.
  private static func order(_ needs: [[Int]]) -> [Int] {
    var (order, isPlaced) = ([Int](), needs.map { _ in false })
    var open: [(place: Int, next: Int)] = []
    for start in needs.indices where !isPlaced[start] {
      open.append((start, 0))
      // depth first without recursion: a chain of entries can be long
      while let (place, next) = open.last {
        if next < needs[place].count {
          open[open.count - 1].next += 1
          if !isPlaced[needs[place][next]] { open.append((needs[place][next], 0)) }
        } else {
          open.removeLast()
          if !isPlaced[place] {
            isPlaced[place] = true
            order.append(place)
          }
        }
      }
    }
    return order
  }

  /// The place of an entry in ``entries``; `nil` for an id that no entry has.
  public func place(of id: String) -> Int? { places[id] }

  /// How deep an entry stands: the number of links in the longest way that leads to it.
  ///
  /// - Parameter id: the id of an entry.
  /// - Returns: 0 for an entry that needs nothing; `nil` for an id that no entry has.
  public func depth(of id: String) -> Int? { places[id].map { depths[$0] } }
}

extension LearningGraph {
  /// The shortest way to an entry: exactly the entries that are needed and not known.
  ///
  /// It is the smallest set that holds the goal, and with each of its entries all that this entry
  /// needs and the reader does not know. Whoever knows an entry is not sent back to what it needs.
  ///
  /// - Parameters:
  ///   - goal: the id of an entry.
  ///   - known: the ids of what the reader knows; those that no entry has count for nothing.
  /// - Returns: the entries in the order of reading, the goal last; none if the goal is known, or is
  ///   no entry.
  /// - Complexity: O(entries + links).
  public func way(to goal: String, knowing known: Set<String> = []) -> [EntryDescription] {
    guard let goal = places[goal], !known.contains(entries[goal].id) else { return [] }
    return reach(from: goal, by: needs, knowing: known).map { entries[$0] }
  }

  /// An entry that can be learnt next.
  public struct Step: Sendable {
    public let entry: EntryDescription
    /// How many entries that are not known yet need it, directly or through others that are not
    /// known.
    public let opens: Int
  }

  /// What can be learnt next: the entries that are not known, all of whose direct needs are.
  ///
  /// What can be read comes before what is planned. Then the entry comes first that opens the most;
  /// of equals the first in the order of reading.
  ///
  /// - Parameter known: the ids of what the reader knows; those that no entry has count for nothing.
  /// - Returns: the entries, each with how much it opens.
  /// - Complexity: O(steps · (entries + links)).
  public func next(knowing known: Set<String> = []) -> [Step] {
    let frontier = entries.indices.filter { place in
      !known.contains(entries[place].id)
        && needs[place].allSatisfy { known.contains(entries[$0].id) }
    }
    let steps = frontier.map { place in
      Step(
        entry: entries[place], opens: reach(from: place, by: neededBy, knowing: known).count - 1)
    }
    func rank(_ step: Step) -> (Int, Int) { (step.entry.planned ? 1 : 0, -step.opens) }
    return steps.enumerated().sorted {
      (rank($0.element).0, rank($0.element).1, $0.offset)
        < (rank($1.element).0, rank($1.element).1, $1.offset)
    }.map { $0.element }
  }

  /// All unknown places that some links lead to from one place through unknown places, itself
  /// included, in order.
  private func reach(from start: Int, by links: [[Int]], knowing known: Set<String>) -> [Int] {
    var found: Set = [start]
    var open = [start]
    while let place = open.popLast() {
      for next in links[place] where !known.contains(entries[next].id) {
        if found.insert(next).inserted { open.append(next) }
      }
    }
    return found.sorted()
  }
}

extension LearningGraph {
  /// The entries around one entry.
  public struct Neighbourhood: Sendable {
    /// What it needs directly.
    public let needs: [EntryDescription]
    /// What needs it directly.
    public let neededBy: [EntryDescription]
    /// What uses it and does not need it directly.
    public let usedBy: [EntryDescription]
  }

  /// The entries around one entry, each list in the order of reading.
  ///
  /// - Parameter id: the id of an entry.
  /// - Returns: its neighbours; `nil` for an id that no entry has.
  public func neighbourhood(of id: String) -> Neighbourhood? {
    guard let place = places[id] else { return nil }
    let users = usedBy[place].filter { !neededBy[place].contains($0) }
    return Neighbourhood(
      needs: needs[place].sorted().map { entries[$0] },
      neededBy: neededBy[place].map { entries[$0] }, usedBy: users.map { entries[$0] })
  }
}
