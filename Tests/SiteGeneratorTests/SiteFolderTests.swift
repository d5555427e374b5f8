import Foundation
import SiteGenerator
import Testing

@Suite struct `The folder of a site` {
  private let root = FileManager.default.temporaryDirectory
    .appending(path: "site-folder-\(UUID().uuidString)")
  private var folder: URL { root.appending(path: "public") }
  private let first = [
    OutputFile(path: "index.html", text: "one"), OutputFile(path: "figures/a.svg", text: "a"),
  ]
  private let second = [OutputFile(path: "index.html", text: "two")]

  private func contents(of folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  private func write(_ text: String, to path: String) throws {
    let place = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  @Test func `a site replaces the one before as a whole and leaves nothing beside it`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let site = SiteFolder(folder.path)
    try site.replace(with: first)
    #expect(
      try contents(of: folder) == [".catalog-site", "figures", "figures/a.svg", "index.html"])
    #expect(try text(".catalog-site") == "figures/a.svg\nindex.html\n")
    try site.replace(with: second)
    #expect(try contents(of: folder) == [".catalog-site", "index.html"])
    #expect(try text("index.html") == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["public"])
  }

  @Test func `an empty folder becomes a site`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try SiteFolder(folder.path).replace(with: second)
    #expect(try text("index.html") == "two")
  }

  @Test func `a folder of someone else is refused and not touched`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write("mine", to: "public/notes/diary.txt")
    #expect(throws: SiteFolderError.notASite(path: folder.path)) {
      try SiteFolder(folder.path).replace(with: first)
    }
    #expect(try contents(of: folder) == ["notes", "notes/diary.txt"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["public"])
    #expect(
      SiteFolderError.notASite(path: "out").description
        == "out holds files, and is not a site of this program. "
        + "Choose another folder, or empty it first.")
  }

  @Test func `a file that someone put into the site is not lost`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try SiteFolder(folder.path).replace(with: first)
    try write("mine", to: "public/figures/mine.svg")
    #expect(throws: SiteFolderError.stranger(file: folder.path + "/figures/mine.svg")) {
      try SiteFolder(folder.path).replace(with: second)
    }
    #expect(try text("index.html") == "one")
    #expect(
      SiteFolderError.stranger(file: "out/CNAME").description
        == "out/CNAME does not come from this program and would be lost. Move it out of the site.")
  }

  @Test func `a file in the place of the folder is refused`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write("mine", to: "public")
    #expect(throws: SiteFolderError.notAFolder(path: folder.path)) {
      try SiteFolder(folder.path).replace(with: first)
    }
    #expect(try String(contentsOf: folder, encoding: .utf8) == "mine")
    #expect(
      SiteFolderError.notAFolder(path: "out").description
        == "out is not a folder. Choose another folder for the site.")
  }

  @Test func `a build that cannot be written leaves the last site and no rest of the new one`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: root) }
    try SiteFolder(folder.path).replace(with: first)
    let before = try contents(of: folder)
    // index.html cannot be a file and a folder
    let impossible = second + [OutputFile(path: "index.html/page.html", text: "")]
    do {
      try SiteFolder(folder.path).replace(with: impossible)
      Issue.record("a site was written that cannot be")
    } catch {
      #expect(error.description.contains("/index.html cannot be written: "))
      #expect(error.description.hasSuffix("File exists."))
    }
    #expect(try contents(of: folder) == before)
    #expect(try text("index.html") == "one")
    #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == ["public"])
  }

  @Test func `a link to the folder stays a link`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try SiteFolder(folder.path).replace(with: first)
    let link = root.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
    try SiteFolder(link.path).replace(with: second)
    #expect(try text("index.html") == "two")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    #expect(names == ["link", "public"])
    #expect(throws: Never.self) {
      try FileManager.default.destinationOfSymbolicLink(atPath: link.path)
    }
  }
}
