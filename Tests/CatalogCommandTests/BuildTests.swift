import Foundation
import Testing

@Suite struct `catalog build` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `builds the site and prints the path of its front page`() throws {
    let ending = try folder.catalog("build", "--output", "public")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(ending.output == "public/index.html\n")
    #expect(try folder.read("public/index.html").contains("<"))
  }

  @Test func `tells everything that is wrong and leaves the site of before`() throws {
    #expect(try folder.catalog("build", "--output", "public").status == 0)
    let before = try folder.read("public/index.html")
    let ending = try folder.catalog(
      "build", "--output", "public", "--pack", built("FaultyPack"), "--timeout", "1", "--memory",
      "512")
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(!ending.lines.isEmpty && ending.lines.allSatisfy { $0.hasPrefix("catalog: ") })
    #expect(try folder.read("public/index.html") == before)
  }

  @Test func `never replaces a folder of other files`() throws {
    _ = try folder.file("letter.txt", "Dear reader")
    let ending = try folder.catalog("build", "--output", ".")
    #expect(ending.status == 74)
    #expect(ending.lines.count == 1)
    #expect(try folder.read("letter.txt") == "Dear reader")
  }
}
