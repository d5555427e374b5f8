import Foundation
import Testing

@Suite struct `catalog list` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `gives an array of all entries with their links`() throws {
    let ending = try folder.catalog("list", "--json")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    let json = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
    let entries = try #require(json as? [[String: Any]])
    let keys: Set = [
      "id", "kind", "area", "chapter", "title", "summary", "requires", "uses", "planned",
    ]
    for entry in entries { #expect(Set(entry.keys) == keys) }
    let kMeans = try #require(entries.first { $0["id"] as? String == "k-means" })
    #expect(kMeans["kind"] as? String == "algorithm")
    #expect(kMeans["area"] as? String == "Unsupervised")
    #expect(kMeans["chapter"] as? String == "unsupervised")
    #expect(kMeans["planned"] as? Bool == false)
    #expect(kMeans["requires"] as? [String] == ["distance-metrics", "mean-median-mode"])
    let use = try #require((kMeans["uses"] as? [[String: Any]])?.first)
    #expect(use["id"] as? String == "norms")
    #expect(use["basis"] as? String == "code")
    #expect(
      use["role"] as? String == "squared Euclidean distance of each point to each centre")
    #expect(try #require(use["line"] as? Int) > 1)
  }

  @Test func `gives the same bytes every time`() throws {
    #expect(
      try folder.catalog("list", "--json").output == folder.catalog("list", "--json").output)
  }

  @Test func `lists entries under their chapters`() throws {
    let ending = try folder.catalog("list", "k-means")
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix("Unsupervised learning\n"))
    #expect(
      ending.output.contains(
        "Move each centre to the mean of the points nearest to it, until nothing moves.\n"))
  }

  @Test func `fails where nothing matches`() throws {
    let ending = try folder.catalog("list", "k-means", "astrology")
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(
      ending.lines == ["catalog: no entry matches 'k-means astrology'. See 'catalog list'."])
    #expect(try folder.catalog("list", "astrology", "--json").status == 1)
  }

  @Test func `adds the entries of a pack`() throws {
    let ending = try folder.catalog("list", "divisor", "--pack", built("SmallPack"))
    #expect(
      ending.output == """
        Counting
          greatest-common-divisor  The largest number that divides two numbers without remainder.

        1 entry, 0 more planned.

        """)
  }

  @Test func `tells of every pack that does not answer`() throws {
    let ending = try folder.catalog("list", "--pack", "none", "--pack", "/bin/true")
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.lines.count == 2)
    #expect(ending.lines.allSatisfy { $0.hasPrefix("catalog: ") })
    #expect(
      ending.lines.contains(
        "catalog: none: the pack cannot be started: there is no such file. "
          + "Give the path of the pack's executable."))
  }

  @Test func `refuses two packs of one name`() throws {
    let small = built("SmallPack")
    let ending = try folder.catalog("list", "--pack", small, "--pack", small)
    #expect(ending.status == 1)
    #expect(
      ending.lines == [
        "catalog: \(small): the pack calls itself small, as does \(small). "
          + "Give one pack only once, and each pack a name of its own."
      ])
  }
}
