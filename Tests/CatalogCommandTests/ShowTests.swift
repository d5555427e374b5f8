import Foundation
import Testing

@Suite struct `catalog show` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `fills the guide with the values of the run`() throws {
    let ending = try folder.catalog("show", "k-means")
    #expect(ending.status == 0)
    #expect(ending.diagnostics == "")
    #expect(ending.output.hasPrefix("K-means\n═══════\n\nIdea\n────\n"))
    #expect(ending.output.contains("[figure: Eruptions of Old Faithful in two clusters."))
    #expect(
      ending.output.contains("4. Nothing changes any more. The centres are (2.3333, 9.0000)."))
    #expect(ending.output.contains("\n    public func silhouettes(of points: Matrix"))
  }

  @Test func `gives the guide as Markdown`() throws {
    let ending = try folder.catalog("show", "k-means", "--markdown")
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix("# K-means\n\n## Idea\n"))
    #expect(ending.output.contains("k-means looks for centres $`c_1, \\dots, c_k`$"))
    #expect(ending.output.contains("```swift\n"))
  }

  @Test func `names what to learn first and what an entry uses`() throws {
    let ending = try folder.catalog("show", "k-means")
    let words = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Learn first: • Distances and distance matrices (distance-metrics) • "))
    #expect(
      words.contains(
        "(norms): squared Euclidean distance of each point to each centre (code)"))
  }

  @Test func `tells what the guide asks for in vain, and fails`() throws {
    let pack = try folder.pack(
      guide: "# Sheep\\n\\nThere are `=sheep` sheep and `=gots` goats.\\n",
      lines: #"{"name":"sheep","value":3},{"name":"goats","value":2}"#)
    let ending = try folder.catalog("show", "sheep", "--pack", pack)
    #expect(ending.status == 1)
    #expect(ending.output.contains("There are 3 sheep and `=gots` goats."))
    #expect(
      ending.lines == [
        "catalog: Sheep.md:3: the worked example gives no value 'gots'. Write goats."
      ])
  }

  @Test func `shows the place of a planned entry`() throws {
    let ending = try folder.catalog("show", "planned", "--pack", built("FaultyPack"))
    #expect(ending.status == 0)
    #expect(ending.output == "planned\n\nPlanned: An outline.\n")
  }

  @Test func `answers an unknown entry with the nearest`() throws {
    let ending = try folder.catalog("show", "kmeans")
    #expect(ending.status == 64)
    #expect(ending.lines[0].hasPrefix("catalog: there is no entry 'kmeans'; the nearest: k-means"))
  }
}
