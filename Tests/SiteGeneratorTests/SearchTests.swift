import CatalogKit
import Foundation
import MathCore
import SearchKit
import SiteGenerator
import Testing
import Verification

@Suite struct `The index of a site` {
  private static let chapter = Chapter("shapes", title: "Shapes", summary: "What has corners.")

  /// The index of some entries with their guides.
  private func file(_ guides: [(id: String, text: String)]) throws -> SearchFile {
    let concepts = guides.map { id, _ in
      Concept.outline(
        id, title: "The \(id)", chapter: Self.chapter, summary: "What \(id) is.",
        fileID: "ShapesEntries/Outlines.swift", line: 3)
    }
    let pack = Pack(
      "catalog", chapters: [Self.chapter], areas: [Area("Shapes", concepts: concepts)],
      files: PackFiles(root: "", shownAs: "Catalog"))
    return SearchFile(
      registry: try Registry([pack.description]),
      guides: guides.map { id, text in
        Answer(id: id, result: .success(PackFile(file: "\(id).md", text: text)), seconds: 0)
      },
      sources: [])
  }

  private func ask(_ question: String, _ file: SearchFile) throws -> [SearchAnswer.Result] {
    let index = try #require(SearchIndex(file.index))
    return index.answer(to: Array(question.utf8), limit: 5).groups.flatMap { $0.results }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `shows sentences of the guide, but none that waits for a value`() throws {
    let guide = """
      # The square

      ## Idea

      A square has a side of `=side .2f` metres here. Its four corners are $`\\lambda`$ apart.

      ## Definition

      ```math area
      A = \\sigma^2
      ```

      | corner | angle |
      | --- | --- |
      | north | obtuse |

      """
    let file = try file([("square", guide)])
    let corner = try #require(try ask("corners", file).first)
    #expect(text(corner.passage.pieces.flatMap { $0 }) == "Its four corners are λ apart.")
    let side = try #require(try ask("metres", file).first)
    #expect(text(side.passage.pieces.flatMap { $0 }) == "What square is.")
    for word in ["λ", "\\sigma", "obtuse", "area"] {
      #expect(try ask(word, file).first.map { text($0.document.address) } == "square.html")
    }
    // the headings that every guide has say nothing of this one
    #expect(try ask("definition", file).first.map { text($0.document.address) } != "square.html")
  }

  @Test func `has the same bytes every time, whatever the order of the answers`() throws {
    let guides = [
      ("square", "# The square\n\nIt has four sides, all equal.\n"), ("circle", "# C\n"),
    ]
    let first = try file(guides)
    #expect(try file(guides).index == first.index)
    #expect(try file(guides).file == first.file)
  }

  @Test func `is a script that gives the text of the index`() throws {
    let file = try file([("square", "# The square\n\nA \"side\" of </script>\\ is straight.\n")])
    let script = text(file.file.bytes)
    #expect(file.file.path == "search-index.js")
    #expect(script.hasPrefix("self.catalogSearchIndex = \"") && script.hasSuffix("\";\n"))
    let json = script.dropFirst("self.catalogSearchIndex = ".count).dropLast(2)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text(file.index))
  }

  @Test func `weighs less than 150 kB compressed with 116 full pages`() throws {
    let pages = SyntheticPages()
    let file = try file((0..<116).map { ("entry-\($0)", pages.guide($0)) })
    let folder = NSTemporaryDirectory() + "search-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(file.file.bytes).write(to: URL(filePath: folder))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "gzip -9 -n -c '\(folder)' | wc -c"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let weight = try #require(
      Int(String(decoding: output, as: UTF8.self).filter { $0.isNumber }))
    #expect((50_000..<150_000).contains(weight), "\(weight)")
  }
}

/// Guides of 1,500 words each, drawn from 9,000 words by Zipf's law, the word of rank r with a
/// probability in proportion to 1/r; the first ranks are the words that join others, as in English.
private struct SyntheticPages {
  private let words: [String]
  /// The sums of 1/r up to each rank.
  private let sums: [Double]

  init() {
    let joining = [
      "the", "of", "and", "a", "to", "in", "is", "that", "it", "as", "for", "with", "are", "by",
      "be",
      "this", "at", "on", "or", "each", "from", "an", "not", "which", "all", "one", "its", "than",
    ]
    let starts = [
      "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "gr",
    ]
    let middles = ["a", "e", "i", "o", "u", "ea", "io", "ou"]
    let ends = ["n", "r", "l", "t", "m", "x", "ng", "nt", "ct", ""]
    var random = SplitMix64(seed: 1)
    var (made, seen) = (joining, Set(joining))
    func any(_ parts: [String]) -> String { parts[Int(random.uniform() * Double(parts.count))] }
    while made.count < 9_000 {
      // the rarer, the longer
      let syllables = 1 + Int(random.uniform() * (made.count < 500 ? 2.5 : 3.5))
      let word = (0..<syllables).map { _ in any(starts) + any(middles) + any(ends) }.joined()
      if seen.insert(word).inserted { made.append(word) }
    }
    words = made
    var total = 0.0
    sums = made.indices.map { rank in
      total += 1 / Double(rank + 1)
      return total
    }
  }

  /// A guide of seven sections of three paragraphs.
  func guide(_ number: Int) -> String {
    var random = SplitMix64(seed: UInt64(number) + 2)
    func word() -> String {
      let share = random.uniform() * (sums.last ?? 1)
      var (low, high) = (0, sums.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if sums[middle] < share { low = middle + 1 } else { high = middle }
      }
      return words[low]
    }
    func sentence() -> String {
      let text = (0..<15).map { _ in word() }.joined(separator: " ")
      return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
    var guide = "# The entry-\(number)\n"
    for section in ["Idea", "Definition", "Worked", "Implementation", "Fails", "Practice", "More"] {
      guide += "\n## \(section)\n"
      for _ in 0..<3 {
        guide += "\n" + (0..<5).map { _ in sentence() }.joined(separator: " ") + "\n"
      }
    }
    return guide
  }
}
