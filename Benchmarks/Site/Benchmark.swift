import CatalogKit
import Foundation
import SiteGenerator
import Verification

/// Pages a second of a synthetic site: guides are read from a folder, made into pages in both
/// formats, and written.
///
/// Each page has about 6 kB of Markdown with 14 formulas and two listings of 40 lines. The formulas
/// come one a line on standard input. The number of pages and a folder for the Markdown are the
/// arguments; the folder can then be given to another generator.
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
    try FileManager.default.createDirectory(
      atPath: "\(folder)/content", withIntermediateDirectories: true)
    for page in pages {
      try page.guide.write(toFile: page.path(in: folder), atomically: false, encoding: .utf8)
    }
    let bytes = pages.reduce(0) { $0 + $1.guide.utf8.count }
    print("\(count) pages, \(bytes / count) bytes of Markdown each")

    let registry = try SyntheticPage.registry(of: pages)
    let clock = ContinuousClock()
    var last = clock.now
    func tell(_ what: String) {
      let now = clock.now
      let (seconds, attoseconds) = (now - last).components
      let time = Double(seconds) + Double(attoseconds) / 1e18
      print(
        "\(what): \(Int(time * 1000)) ms, \(Int(Double(count) / time)) pages a second")
      last = clock.now
    }
    let start = last
    let site = try SyntheticPage.site(of: pages, registry, in: folder)
    tell("read")
    let files = try site.files()
    tell("made")
    try SiteFolder("\(folder)/site").replace(with: files)
    tell("written")
    last = start
    tell("in all")
    print("\(files.count) files, \(files.reduce(0) { $0 + $1.bytes.count } / 1_000_000) MB")
  }
}
