import Diagnostics

/// What can be wrong among the entries of all packs, whatever language they are written in.
struct Consistency {
  let entries: [EntryDescription]
  let chapters: [String]

  private let byID: [String: EntryDescription]
  private let position: [String: Int]

  init(entries: [EntryDescription], chapters: [String]) {
    self.entries = entries
    self.chapters = chapters
    byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    position = Dictionary(
      entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func problems() -> [Problem] {
    let cycles = cycles()
    return duplicates() + formerNames() + entries.flatMap { words(of: $0) + links(of: $0) } + cycles
      + (cycles.isEmpty ? entries.flatMap { redundancies(of: $0) } : [])
  }

  private func problem(_ entry: EntryDescription, _ message: String, _ cure: String) -> Problem {
    Problem(file: entry.file, line: entry.line, message: message, cure: cure)
  }

  private func duplicates() -> [Problem] {
    entries.enumerated().compactMap { index, entry in
      guard let first = position[entry.id], first != index else { return nil }
      let other = entries[first]
      return problem(
        entry, "the id \(entry.id) is taken by \(other.file):\(other.line)", "Choose another id")
    }
  }

  /// A former id is nobody's id now, and only one entry had it.
  private func formerNames() -> [Problem] {
    var owners: [String: EntryDescription] = [:]
    return entries.flatMap { entry in
      (entry.formerly ?? []).compactMap { id -> Problem? in
        if !id.isAddress {
          return problem(
            entry, "the former id '\(id)' of \(entry.id) cannot stand in an address",
            "Use lower-case letters, digits and hyphens")
        }
        if let other = byID[id] ?? owners[id] {
          return problem(
            entry, "the former id \(id) of \(entry.id) is taken by \(other.file):\(other.line)",
            "Remove it from 'formerly'")
        }
        owners[id] = entry
        return nil
      }
    }
  }

  /// Ids, summaries and chapters as readers and addresses need them.
  private func words(of entry: EntryDescription) -> [Problem] {
    var problems: [Problem] = []
    if !entry.id.isAddress {
      problems.append(
        problem(
          entry, "the id '\(entry.id)' cannot stand in an address",
          "Use lower-case letters, digits and hyphens"))
    }
    if !entry.summary.hasSuffix(".") || entry.summary.contains("\n") {
      problems.append(
        problem(
          entry, "the summary of \(entry.id) is not one sentence",
          "Write one line that ends with a full stop"))
    }
    // a page stands in no chapter and has no implementation
    guard entry.kind != .page else { return problems }
    if !chapters.contains(entry.chapter) {
      problems.append(
        problem(
          entry, "the chapter \(entry.chapter) of \(entry.id) is in no list",
          "Add it to the chapters of the pack"))
    }
    if let content = entry.content, content.implementation.isEmpty {
      problems.append(
        problem(
          entry, "\(entry.id) names no symbol of its implementation",
          "Name what the page shall show in 'implementation'"))
    }
    return problems
  }

  /// Links lead to entries of the right kind that stand earlier.
  private func links(of entry: EntryDescription) -> [Problem] {
    let kinds: [(ids: [String], kind: EntryDescription.Kind, word: String)] = [
      (entry.requires, .concept, "requires"), (entry.buildsOn, .algorithm, "builds on"),
      (entry.uses.map { $0.id }, .concept, "uses"),
    ]
    return kinds.flatMap { link in
      link.ids.compactMap { id -> Problem? in
        guard let target = byID[id] else {
          let near = nearestNames(to: id, among: entries.map { $0.id })
          return problem(
            entry, "\(entry.id) \(link.word) \(id), which is not listed",
            near.isEmpty
              ? "List it or remove it" : "List it, or write \(near.joined(separator: " or "))")
        }
        guard target.kind == link.kind else {
          return problem(
            entry, "\(entry.id) \(link.word) \(id), which is \(target.kind.withArticle)",
            "Put it under '\(target.kind == .concept ? "requires" : "buildsOn")'")
        }
        if link.word != "uses", entry.area == target.area, entry.kind == target.kind,
          let mine = position[entry.id], let its = position[id], its > mine
        {
          return problem(
            entry, "\(entry.id) is listed before \(id), which it \(link.word)",
            "Move it behind \(id) in the list of \(entry.area)")
        }
        return nil
      }
    }
  }

  /// A requirement that another one implies, and one that is written twice.
  private func redundancies(of entry: EntryDescription) -> [Problem] {
    entry.learnFirst.enumerated().compactMap { index, id in
      if entry.learnFirst[..<index].contains(id) {
        return problem(entry, "\(entry.id) requires \(id) twice", "Remove one")
      }
      guard
        let other = entry.learnFirst.first(where: { $0 != id && ancestors(of: $0).contains(id) })
      else { return nil }
      return problem(
        entry, "\(entry.id) requires \(id), which \(other) requires already", "Remove \(id)")
    }
  }

  private func ancestors(of id: String) -> Set<String> {
    var found: Set<String> = []
    var open = byID[id]?.learnFirst ?? []
    while let next = open.popLast() {
      if found.insert(next).inserted { open += byID[next]?.learnFirst ?? [] }
    }
    return found
  }

  /// The entries that are in a loop or behind one: what is left when again and again the entries
  /// are taken away whose requirements are all taken away.
  private func openEnded() -> [EntryDescription] {
    var open = entries.map { entry in entry.learnFirst.count { position[$0] != nil } }
    var requirers: [Int: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      for id in entry.learnFirst {
        if let target = position[id] { requirers[target, default: []].append(place) }
      }
    }
    var free = open.indices.filter { open[$0] == 0 }
    while let next = free.popLast() {
      for place in requirers[next] ?? [] {
        open[place] -= 1
        if open[place] == 0 { free.append(place) }
      }
    }
    return entries.indices.filter { open[$0] > 0 }.map { entries[$0] }
  }

  /// Loops among the requirements: impossible among entries in Swift, possible in other packs.
  private func cycles() -> [Problem] {
    openEnded().compactMap { entry in
      ancestors(of: entry.id).contains(entry.id)
        ? problem(
          entry, "\(entry.id) requires itself through other entries",
          "Remove a requirement from the loop")
        : nil
    }
  }
}

extension String {
  /// Whether it can stand in an address: lower-case letters, digits, and hyphens between them.
  fileprivate var isAddress: Bool {
    let letters = utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    return !isEmpty && letters && !hasPrefix("-") && !hasSuffix("-")
  }
}

extension EntryDescription.Kind {
  /// The kind with its article, for sentences.
  public var withArticle: String {
    switch self {
    case .concept: "a concept"
    case .algorithm: "an algorithm"
    case .page: "a page"
    }
  }
}
