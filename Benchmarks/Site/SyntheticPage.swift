import CatalogKit
import Foundation
import SiteGenerator
import Verification

/// A made-up entry: the size of a real one, and nothing in it.
struct SyntheticPage {
  let number: Int
  let count: Int
  let formulas: [String]

  static let chapters = (1...13).map {
    Chapter("part-\($0)", title: "Part \($0)", summary: "The chapter number \($0).")
  }

  var id: String { "page-\(number)" }

  func path(in folder: String) -> String { "\(folder)/content/\(id).md" }

  private var chapter: Chapter { Self.chapters[number * Self.chapters.count / count] }

  /// An entry that requires the one at half its number, so that the graph is as deep as a real one,
  /// and uses the one before.
  private func concept(_ earlier: [Concept]) -> Concept {
    Concept(
      id, title: "Page \(number)", chapter: chapter, summary: "The page number \(number).",
      requires: number == 0 ? [] : [earlier[number / 2]],
      uses: earlier.last.map { [$0: .idea("what comes before")] } ?? [:],
      implementation: ["Listing1"], cost: "O(n)", references: [],
      example: WorkedExample("One") { _ in },
      fileID: "SyntheticEntries/Page.swift", line: number + 1)
  }

  static func registry(of pages: [SyntheticPage]) throws -> Registry {
    var concepts: [Concept] = []
    for page in pages { concepts.append(page.concept(concepts)) }
    let pack = Pack(
      "catalog", chapters: chapters, areas: [Area("Synthetic", concepts: concepts)],
      files: PackFiles(root: "", shownAs: "Catalog"))
    return try Registry([pack.description])
  }

  /// A site of pages that belong to no entry, their texts read from the folder.
  static func plainSite(of pages: [SyntheticPage], in folder: String) throws -> Site {
    let pack = Pack(
      "catalog", chapters: chapters, areas: [], files: PackFiles(root: "", shownAs: "Catalog"))
    return Site(
      registry: try Registry([pack.description]), verdict: Verdict(entries: [], answers: []),
      guides: [], sources: [],
      texts: try pages.map { page in
        let path = page.path(in: folder)
        return PackFile(file: path, text: try String(contentsOfFile: path, encoding: .utf8))
      })
  }

  /// The site, its guides read from the folder.
  static func site(
    of pages: [SyntheticPage], _ registry: Registry, in folder: String
  ) throws -> Site {
    func answer<Body>(_ page: SyntheticPage, _ body: Body) -> Answer<Body> {
      Answer(id: page.id, result: .success(body), seconds: 0)
    }
    let guides = try pages.map { page in
      answer(
        page,
        PackFile(
          file: "Guides/\(page.id).md",
          text: try String(contentsOfFile: page.path(in: folder), encoding: .utf8)))
    }
    return Site(
      registry: registry,
      verdict: Verdict(
        entries: registry.complete, answers: pages.map { answer($0, $0.sheet) }),
      guides: guides, sources: pages.map { answer($0, [PackFile]()) }, texts: texts)
  }

  /// The pages that are made of all entries.
  private static let texts = [
    ("index", "chapters"), ("concepts", "concept-table"), ("algorithms", "algorithm-table"),
    ("map", "map"), ("topics", "topic-weights"), ("formulas", "formula-sheet"),
    ("notation", "glossary"), ("datasets", "datasets"), ("verification", "checked-entries"),
  ].map { name, part in
    PackFile(
      file: "\(name).md", text: "# \(name)\n\nWhat is made of all.\n\n```generated \(part)\n```\n")
  }

  /// A worksheet with four checks.
  private var sheet: Worksheet {
    var sheet = Worksheet()
    for check in 0..<4 {
      sheet.expect(
        "check \(check)", Double(number) + 0.5, equals: Double(number) + 0.5,
        within: .relative(1e-15), because: .closedForm("half a step"))
    }
    for place in [0, 1] {
      sheet.record(
        FormulaRecord(
          name: "formula-\(place)", tex: formula(place), how: "both sides agree", draws: 24,
          error: 2e-16, tolerance: 1e-12))
    }
    return sheet
  }

  private func formula(_ place: Int) -> String { formulas[(number * 14 + place) % formulas.count] }

  /// The page as one that belongs to no entry: the same without what only an entry has.
  var text: String { guide.replacing("```references\n```\n", with: "") }

  /// About 6 kB: the fixed sections, two displayed formulas, twelve within lines, two listings.
  var guide: String {
    var place = 2
    func inline() -> String {
      defer { place += 1 }
      return "$`\(formula(place))`$"
    }
    func paragraph(_ n: Int) -> String {
      "The \(Self.words[(number + n) % Self.words.count]) of page \(number) is one \(inline()) of "
        + "*many*, and each is a `word` in a row of words that fills the line until it is full; "
        + "what follows from it, with \(inline()), is said at length so that the page has its size.\n"
    }
    return """
      # Page \(number)

      ## Idea

      \(paragraph(0))
      ## Definition

      \(paragraph(1))
      ```math formula-0
      \(formula(0))
      ```

      \(paragraph(2))
      ```math formula-1
      \(formula(1))
      ```

      ## Worked example

      \(paragraph(3))
      | first | second | third |
      | ----- | -----: | ----: |
      | one   | 1      | 2     |
      | two   | 2      | 4     |

      ## Implementation

      ```swift
      \(listing(1))
      ```

      \(paragraph(4))
      ```swift
      \(listing(2))
      ```

      ## When it fails

      \(paragraph(5))
      - where the numbers end;
      - where [another](page-\((number + 1) % count).md#idea) begins.

      ## Practice

      Count the words of this page.

      ## References

      ```references
      ```

      """
  }

  private static let words = ["measure", "order", "number", "shape", "sum", "distance", "name"]

  /// 40 lines of Swift.
  private func listing(_ which: Int) -> String {
    let body = (0..<9).map { line in
      """
        /// The value \(line) of row \(number): a sum, so that there is something to colour.
        func value\(line)(of row: [Double]) -> Double {
          row.reduce(0.5) { $0 + $1 * \(line).25 }  // "text" \(which)
        }
      """
    }
    return """
      /// A listing of 40 lines.
      public struct Listing\(which): Sendable {
      \(body.joined(separator: "\n"))
        let name = "the end"
      }
      """
  }
}
