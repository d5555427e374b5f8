public import CatalogKit
public import Diagnostics

/// The links between entries that the code itself makes, against those that the entries state.
///
/// It is a function of values: entries, the files of their implementations, and the places where one
/// file uses what another declares.
public struct LinkProof: Sendable {
  /// What the entries state and the code does not do, and the other way round.
  public let problems: [Problem]
  private let proved: [Link: [CallSite]]

  private struct Link: Hashable {
    let user: String
    let used: String
  }

  /// Compares the code with what the entries state.
  ///
  /// - Parameters:
  ///   - entries: the entries whose code was read.
  ///   - files: the files of all their implementations, relative to the root of the package.
  ///   - sites: where these files use what others of them declare, in any order.
  ///   - stale: files of which the sites are not known; where there are some, nothing else is told.
  public init(
    entries: [EntryDescription], files: [String], sites: [CallSite], stale: [Problem] = []
  ) {
    let ownership = Ownership(entries)
    var proved: [Link: [CallSite]] = [:]
    for site in Set(sites).sorted() {
      guard let user = ownership.owner(of: site.file),
        let used = ownership.owner(of: site.declaredIn), user != used
      else { continue }
      proved[Link(user: user, used: used), default: []].append(site)
    }
    let owners = Set(files.compactMap { ownership.owner(of: $0) })
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.proved = proved
    problems =
      !stale.isEmpty
      ? stale
      : files.filter { ownership.owner(of: $0) == nil }.map { Self.ownerless($0) }
        + entries.flatMap {
          Self.unproved(of: $0, owners: owners) { proved[Link(user: $0, used: $1)] }
        }
        + proved.compactMap { link, sites -> Problem? in
          // storage and arithmetic of a shared target are free to use
          guard let user = byID[link.user], let used = byID[link.used],
            let site = sites.first(where: { !ownership.isShared($0.declaredIn) })
          else { return nil }
          return Self.unstated(site, by: user, of: used)
        }.sorted()
  }

  /// Where an entry uses the code of another.
  ///
  /// - Parameters:
  ///   - user: the id of the entry that calls.
  ///   - used: the id of the entry that is called.
  /// - Returns: the places, in the order of the source.
  public func sites(of user: String, using used: String) -> [CallSite] {
    proved[Link(user: user, used: used)] ?? []
  }

  private static func ownerless(_ file: String) -> Problem {
    Problem(
      file: file, message: "the file belongs to no entry",
      cure: "Name it, or its folder, after an entry of its area")
  }

  /// The uses by code that no line of the code makes; those of an outline are plans.
  private static func unproved(
    of entry: EntryDescription, owners: Set<String>,
    sites: (String, String) -> [CallSite]?
  ) -> [Problem] {
    guard !entry.planned else { return [] }
    return entry.uses.filter { $0.basis == .code && sites(entry.id, $0.id) == nil }.map { use in
      owners.contains(use.id)
        ? Problem(
          file: entry.file, line: use.line ?? entry.line,
          message: "\(entry.id) uses \(use.id) by code, but its code calls nothing of \(use.id)",
          cure: "Call it, or write .idea or .proof")
        : Problem(
          file: entry.file, line: use.line ?? entry.line,
          message: "\(entry.id) uses \(use.id) by code, but \(use.id) has no code",
          cure: "Write .idea or .proof, or give \(use.id) its code")
    }
  }

  /// A call that the entry does not state.
  private static func unstated(
    _ site: CallSite, by user: EntryDescription, of used: EntryDescription
  ) -> Problem? {
    func problem(_ cure: String) -> Problem {
      Problem(
        file: site.file, line: site.line,
        message: "\(user.id) calls \(site.symbol) of \(used.id), which it does not state",
        cure: cure)
    }
    switch (user.kind, used.kind) {
    case (_, .concept):
      let bases = user.uses.filter { $0.id == used.id }.map { $0.basis }
      guard !bases.contains(.code) else { return nil }
      return bases.first.map { basis in
        problem(
          "Write .code in place of .\(basis.rawValue) for \(used.id) in the uses of \(user.id)")
      } ?? problem("Add \(used.id) with .code to the uses of \(user.id)")
    case (.algorithm, .algorithm):
      return user.buildsOn.contains(used.id)
        ? nil : problem("Add \(used.id) to what \(user.id) builds on")
    case (_, .page), (.page, _): return nil  // a page has no implementation
    case (.concept, .algorithm):
      return problem("Move what is called into a concept: no concept rests on an algorithm")
    }
  }
}

extension LinkProof {
  /// How many links the code proves, and by how many call sites.
  public var count: (links: Int, sites: Int) {
    (proved.count, proved.values.reduce(0) { $0 + $1.count })
  }

  /// Every call site and every problem, a line each: two proofs with the same listing are the same.
  public var listing: String {
    (proved.flatMap { link, sites in
      sites.map { "\(link.user) \(link.used) \($0.file):\($0.line) \($0.symbol)" }
    }.sorted() + problems.map { $0.description }).joined(separator: "\n")
  }
}
