import CatalogKit
import Foundation
import SiteGenerator
import Verification

/// Pages a second of two synthetic sites: texts are read from a folder, made into pages in both formats,
/// and written.
///
/// Each page has about 6 kB of Markdown with 14 formulas and two listings of 40 lines. In the first site
/// a page is what its Markdown says, in its frame; in the second it is the guide of an entry, with
/// checks, connections and a place on the map, and there are the pages that are made of all entries.
/// The formulas come one a line on standard input. The number of pages and a folder for the Markdown are
/// the arguments; the folder can then be given to another generator.
@main
enum Benchmark {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3, let count = Int(words[1]), count > 0 else {
      return print("usage: SiteBenchmark PAGES FOLDER < formulas")
    }
    var formulas: [String] = []
    while let line = readLine() { formulas.append(line) }
    guard !formulas.isEmpty else { return print("no formulas on standard input") }
    let folder = words[2]
    let pages = (0..<count).map { SyntheticPage(number: $0, count: count, formulas: formulas) }
    let bytes = pages.reduce(0) { $0 + $1.guide.utf8.count }
    print("\(count) pages, \(bytes / count) bytes of Markdown each")

    let registry = try SyntheticPage.registry(of: pages)
    try write(pages.map { ($0.path(in: folder), $0.guide) }, in: folder)
    try time("entries", count, into: "\(folder)/entries") {
      try SyntheticPage.site(of: pages, registry, in: folder)
    }
    try write(pages.map { ($0.path(in: folder), $0.text) }, in: folder)
    try time("pages", count, into: "\(folder)/pages") {
      try SyntheticPage.plainSite(of: pages, in: folder)
    }
  }

  private static func write(_ files: [(path: String, text: String)], in folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder)/content", withIntermediateDirectories: true)
    for (path, text) in files {
      try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
  }

  private static func time(
    _ name: String, _ count: Int, into folder: String, _ site: () throws -> Site
  ) throws {
    let clock = ContinuousClock()
    let start = clock.now
    var last = start
    func tell(_ what: String, since begin: ContinuousClock.Instant) {
      let now = clock.now
      let (seconds, attoseconds) = (now - begin).components
      let time = Double(seconds) + Double(attoseconds) / 1e18
      print("\(name) \(what): \(Int(time * 1000)) ms, \(Int(Double(count) / time)) a second")
      last = now
    }
    let site = try site()
    tell("read", since: last)
    let files = try site.files()
    tell("made", since: last)
    try SiteFolder(folder).replace(with: files)
    tell("written", since: last)
    tell("in all", since: start)
    print("\(files.count) files, \(files.reduce(0) { $0 + $1.bytes.count } / 1_000_000) MB")
  }
}
