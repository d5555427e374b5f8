import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `The figures of a run` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.points()
  }

  private func run(_ words: String...) throws -> Ending {
    try folder.catalog(
      words: ["run", "k-means", "--data", "points.csv", "--clusters", "2"] + words)
  }

  private func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(name)").sorted()
  }

  @Test func `are files of their own that follow the colours of the reader`() throws {
    let ending = try run("--figures", "some/figures/")
    #expect(ending.status == 0)
    #expect(ending.lines == ["catalog: wrote some/figures/clusters.svg"])
    #expect(try names(in: "some/figures") == ["clusters.svg"])
    let text = try folder.read("some/figures/clusters.svg")
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(
      text.contains("prefers-color-scheme: dark") || text.contains("prefers-color-scheme:dark"))
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test func `are named in JSON instead`() throws {
    let ending = try run("--figures", "figures", "--json")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    let figures = try #require(try ending.object()["figures"] as? [[String: Any]])
    #expect(figures.map { $0["file"] as? String } == ["figures/clusters.svg"])
    let without = try run("--json")
    let bare = try #require(try without.object()["figures"] as? [[String: Any]])
    #expect(bare.map { $0["file"] as? String } == [nil])
  }

  @Test func `take the place of those of before and leave other files alone`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/figures", withIntermediateDirectories: false)
    _ = try folder.file("figures/clusters.svg", "old")
    _ = try folder.file("figures/letter.txt", "Dear reader")
    #expect(try run("--figures", "figures").status == 0)
    #expect(try folder.read("figures/clusters.svg").hasPrefix("<svg"))
    #expect(try folder.read("figures/letter.txt") == "Dear reader")
    #expect(try names(in: "figures") == ["clusters.svg", "letter.txt"])
  }

  @Test func `are not there where one of them cannot be`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/figures/clusters.svg", withIntermediateDirectories: true)
    let ending = try run("--figures", "figures")
    #expect(ending.status == 74)
    #expect(ending.output == "")
    #expect(ending.lines == ["catalog: cannot write figures/clusters.svg: Is a directory."])
    #expect(try names(in: "figures") == ["clusters.svg"])
  }

  @Test func `need a folder that can be made`() throws {
    _ = try folder.file("letter.txt", "Dear reader")
    let ending = try run("--figures", "letter.txt")
    #expect(ending.status == 74)
    #expect(ending.lines == ["catalog: cannot write letter.txt: Not a directory."])
    let below = try run("--figures", "new/letter.txt/../../letter.txt/deep")
    #expect(below.status == 74)
    #expect(below.lines.count == 1)
    #expect(try folder.read("letter.txt") == "Dear reader")
  }

  @Test func `are none where an entry draws none`() throws {
    _ = try folder.file("one.csv", "x\n3\n4\n")
    let ending = try folder.catalog(
      "run", "good-1", "--data", "one.csv", "--figures", "figures", "--pack", built("FaultyPack"))
    #expect(ending.status == 0)
    #expect(ending.lines == ["catalog: good-1 draws no figure: nothing was written."])
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/figures"))
  }

  @Test func `need a name for their folder`() throws {
    let ending = try run("--figures")
    #expect(ending.status == 64)
    #expect(ending.lines == ["catalog: --figures needs a value: --figures DIR."])
  }
}
