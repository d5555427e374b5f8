import CatalogKit
import Diagnostics
import Foundation
import SiteGenerator
import Testing
import Verification

@Suite struct `Pages of a build before` {
  /// The site of some entries only.
  private func site(of ids: [String], in sample: Sample = Sample()) throws -> Site {
    let whole = try sample.site()
    let entries = whole.registry.complete.filter { ids.contains($0.id) }
    let answers = whole.verdict.entries.map { $0.answer }.filter { ids.contains($0.id) }
    let folder = "Catalog/Shapes"
    return Site(
      registry: whole.registry, verdict: Verdict(entries: entries, answers: answers),
      guides: ids.map {
        Answer(
          id: $0,
          result: .success(
            PackFile(
              file: "\(folder)/Guides/\($0.capitalized).md",
              text: $0 == "square" ? sample.squareGuide : sample.tilingGuide)), seconds: 0)
      },
      sources: ids.map {
        Answer(
          id: $0,
          result: .success([
            PackFile(
              file: "\(folder)/Mathematics/\($0.capitalized).swift",
              text: $0 == "square"
                ? sample.squareSource : "struct Tiling {\n  let isClosed = 1 < 2 && true\n}\n")
          ]), seconds: 0)
      }, texts: Sample.texts)
  }

  @Test func `make the same site as pages made anew`() throws {
    let whole = try Sample().site().finished()
    let kept = whole.pages.filter { $0.name != "tiling" }
    let again = try site(of: ["tiling"]).finished(reusing: kept)
    #expect(again.pages.map { $0.name } == ["tiling"])
    #expect(again.files == whole.files)
  }

  @Test func `come back from their bytes, and damaged bytes are none`() throws {
    for page in try Sample().site().finished().pages {
      let bytes = page.bytes
      #expect(FinishedPage(bytes: bytes)?.bytes == bytes)
      #expect(FinishedPage(bytes: Array(bytes.dropLast())) == nil)
      #expect(FinishedPage(bytes: bytes + [0]) == nil)
    }
    #expect(FinishedPage(bytes: []) == nil)
    #expect(FinishedPage(bytes: Array("{}\n".utf8)) == nil)
  }

  @Test func `are searched for the anchors of a new page`() throws {
    let whole = try Sample().site().finished()
    let kept = whole.pages.filter { $0.name != "tiling" }
    var sample = Sample()
    sample.tilingGuide += "\n[astray](square.md#no-such-heading)\n"
    let changed = try site(of: ["tiling"], in: sample)
    #expect(throws: Problems.self) { try changed.finished(reusing: kept) }
  }
}
