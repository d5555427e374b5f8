import Foundation
import Testing

@Suite struct `catalog check` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `passes entries whose checks pass`() throws {
    let ending = try folder.catalog("check", "norms", "k-means", "norms")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(ending.output.contains("norms"))
    #expect(ending.output.contains("2 entries"))
  }

  @Test func `fails with entries whose checks fail`() throws {
    let ending = try folder.catalog(
      "check", "wrong", "good-1", "--json", "--jobs", "2", "--pack", built("FaultyPack"))
    #expect(ending.status == 1)
    let object = try ending.object()
    #expect(object["passed"] as? Bool == false)
    let entries = try #require(object["entries"] as? [[String: Any]])
    #expect(entries.map { $0["id"] as? String } == ["good-1", "wrong"])
  }

  @Test func `writes JUnit XML beside its report`() throws {
    let ending = try folder.catalog(
      "check", "wrong", "--junit", "report.xml", "--pack", built("FaultyPack"))
    #expect(ending.status == 1)
    let report = try folder.read("report.xml")
    #expect(report.hasPrefix("<?xml"))
    #expect(report.contains("<testsuite"))
  }

  @Test func `says where JUnit XML cannot be written`() throws {
    let ending = try folder.catalog(
      "check", "good-1", "--junit", "none/report.xml", "--pack", built("FaultyPack"))
    #expect(ending.status == 74)
    #expect(ending.lines == ["catalog: cannot write none/report.xml: No such file or directory."])
  }

  @Test func `finds fault with a guide that lacks sections and asks in vain`() throws {
    let pack = try folder.pack(
      guide: "# Sheep\\n\\n## Idea\\n\\nThere are `=goats`.\\n",
      lines: #"{"check":{"name":"sheep","actual":3,"expected":3,"error":0,"tolerance":"exact","#
        + #""reason":"theorem","because":"three is three","file_id":"sheep.sh","line":1}}"#)
    let ending = try folder.catalog("check", "sheep", "--pack", pack)
    #expect(ending.status == 1)
    #expect(ending.output.contains("Sheep.md: the section 'When it fails' is missing."))
    #expect(
      ending.output.contains(
        "Sheep.md:5: the worked example gives no value 'goats'. Show it in the worked example."))
  }

  @Test func `refuses unknown and planned entries, all at once`() throws {
    let unknown = try folder.catalog("check", "norm", "k-maens")
    #expect(unknown.status == 64)
    #expect(unknown.lines.count == 2)
    #expect(unknown.lines[0].hasPrefix("catalog: there is no entry 'norm'; the nearest: norms"))
    #expect(
      unknown.lines[1].hasPrefix("catalog: there is no entry 'k-maens'; the nearest: k-means"))
    let planned = try folder.catalog("check", "planned", "--pack", built("FaultyPack"))
    #expect(planned.status == 64)
    #expect(
      planned.lines == [
        "catalog: planned is planned: it has nothing to run or to check yet. "
          + "See 'catalog show planned'."
      ])
  }

  @Test func `says in one line that links are not proved where there is no toolchain`() throws {
    let folder = try Folder()
    let ending = try folder.catalog("check", "norms", environment: ["PATH": "/no/programs"])
    #expect(ending.status == 0)
    #expect(
      ending.lines == [
        "catalog: the links were not proved from the code: no libIndexStore was found: install the "
          + "Swift toolchain, or name it in TOOLCHAIN."
      ])
  }

  @Test func `fails where links must be proved and there is no toolchain`() throws {
    let folder = try Folder()
    let ending = try folder.catalog(
      "check", "norms", "--require-links", environment: ["PATH": "/no/programs"])
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(
      ending.lines == [
        "catalog: the links cannot be proved from the code: no libIndexStore was found: install the "
          + "Swift toolchain, or name it in TOOLCHAIN."
      ])
  }
}
