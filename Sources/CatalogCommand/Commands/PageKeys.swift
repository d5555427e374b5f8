import CatalogKit
import SiteGenerator
import Verification

/// What each page of the site depends on, for a cache of finished pages.
struct PageKeys {
  /// What all pages depend on: the program with the registry, data, theme, proved links.
  ///
  /// The pages that belong to no complete entry depend on nothing else but the displayed formulas,
  /// because only examples whose checks all passed are ever kept.
  let common: Digest
  /// What the formulas of all guides are, and where they stand.
  private let formulas: Digest
  /// The key of the page of each complete entry.
  private let entries: [(id: String, key: Digest)]

  /// The keys of all pages; `nil` where it is not known what an entry depends on.
  init?(common: Digest, host: Verification.Host) {
    var entries: [(id: String, key: Digest)] = []
    for entry in host.registry.checked {
      guard let own = host.pageKey(of: entry) else { return nil }
      entries.append(
        (entry.id, Digest(parts: [common.text, own.text, entry.id].map { Array($0.utf8) })))
    }
    (self.common, self.entries) = (common, entries)
    formulas = host.formulaKey
  }

  /// The finished pages that a cache has; none where it lacks one of those that belong to no entry.
  func kept(in cache: ResultCache) -> KeptPages {
    guard let bytes = cache.bytes(for: others), let rest = Self.pages(bytes) else {
      return KeptPages()
    }
    var pages = KeptPages(others: rest)
    for (id, key) in entries {
      pages.entries[id] = cache.bytes(for: key).flatMap { FinishedPage(bytes: $0) }
    }
    return pages
  }

  /// Keeps pages that were made.
  func keep(_ pages: [FinishedPage], in cache: ResultCache) {
    let keys = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.key) })
    for page in pages {
      if let key = keys[page.name] { cache.keep(page.bytes, for: key) }
    }
    let rest = pages.filter { keys[$0.name] == nil }
    if !rest.isEmpty { cache.keep(Self.bytes(rest), for: others) }
  }

  private var others: Digest {
    Digest(parts: [common.text, formulas.text, "others"].map { Array($0.utf8) })
  }

  /// Some pages as bytes: the sizes on one line, then the pages.
  private static func bytes(_ pages: [FinishedPage]) -> [UInt8] {
    let all = pages.map { $0.bytes }
    let sizes = all.map { "\($0.count)" }.joined(separator: " ") + "\n"
    return Array(sizes.utf8) + all.flatMap { $0 }
  }

  private static func pages(_ bytes: [UInt8]) -> [FinishedPage]? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    var place = end + 1
    var pages: [FinishedPage] = []
    for word in String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ") {
      guard let size = Int(word), size >= 0, place + size <= bytes.count,
        let page = FinishedPage(bytes: Array(bytes[place..<place + size]))
      else { return nil }
      pages.append(page)
      place += size
    }
    return pages
  }
}

/// Finished pages of a build before.
struct KeptPages {
  /// The pages that belong to no complete entry; empty where not all of them are known.
  var others: [FinishedPage] = []
  /// The page of a complete entry, by its id.
  var entries: [String: FinishedPage] = [:]

  /// All of them, in any order.
  var pages: [FinishedPage] { others + entries.sorted { $0.key < $1.key }.map { $0.value } }
}
