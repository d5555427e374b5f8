import Foundation
import Testing

@Suite struct `catalog search` {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The addresses of the results in their order.
  private func addresses(_ words: String..., limit: Int = 20) throws -> [String] {
    let ending = try folder.catalog(words: ["search", "--json", "--limit=\(limit)", "--"] + words)
    let groups = try #require(try ending.object()["groups"] as? [[String: Any]])
    return groups.flatMap { $0["results"] as? [[String: Any]] ?? [] }
      .compactMap { $0["address"] as? String }
  }

  @Test func `puts each entry first when its title is asked for`() throws {
    let list = try folder.catalog("list", "--json").output
    let json = try JSONSerialization.jsonObject(with: Data(list.utf8))
    let entries = try #require(json as? [[String: Any]])
    #expect(entries.count >= 116)
    for entry in entries {
      let (id, title) = (entry["id"] as? String ?? "", entry["title"] as? String ?? "")
      #expect(try addresses(title, limit: 5).first == "\(id).html", "\(title)")
    }
  }

  @Test(arguments: [
    ("how to find direction of most variance", "pca"),
    ("how do I fit a line through points", "linear-regression"),
    ("group similar points into clusters", "k-means"),
    ("walk downhill to a minimum", "gradient-descent"),
    ("which texts answer my question", "tf-idf-search"),
    ("directions that a matrix only stretches", "eigendecomposition"),
    ("how do two features vary together", "covariance-matrix"),
    ("solve least squares with orthogonal columns", "qr-decomposition"),
    ("how should evidence change what I believe", "bayes-theorem"),
    ("learning rate too large", "gradient-descent"),
    ("choose the number of clusters", "k-means"),
    ("what is a list of numbers called", "vectors"),
  ])
  func `has what a newcomer asks for among the first three`(question: String, id: String) throws {
    #expect(try addresses(question).prefix(3).contains("\(id).html"), "\(question)")
  }

  @Test func `finds one page by each way to write a symbol`() throws {
    let plain = try addresses("lambda ")
    #expect(!plain.isEmpty)
    for word in ["λ ", "\\lambda ", "Λ "] { #expect(try addresses(word) == plain) }
  }

  @Test func `finds declarations, options and data sets`() throws {
    #expect(try addresses("KMeans.fit").contains("k-means.html#listing.KMeans.fit(_:from:)"))
    #expect(try addresses("--clusters").contains("k-means.html"))
    #expect(try addresses("old faithful").contains("datasets.html#data.faithful"))
  }

  @Test func `gives the same bytes every time, with a cache and without`() throws {
    let first = try folder.catalog("search", "vector", "length", "--json")
    #expect(first.status == 0)
    #expect(
      try folder.catalog("search", "vector length", "--json", "--no-cache").output == first.output)
  }

  @Test func `tells groups, ids, a sentence, and how many there are`() throws {
    let ending = try folder.catalog("search", "k-means", "--limit", "4")
    #expect(ending.status == 0)
    let lines = ending.output.split(separator: "\n").map { String($0) }
    #expect(lines[0] == "Algorithms")
    #expect(lines[1] == "  K-means (k-means · Unsupervised learning)")
    #expect(lines.last?.hasPrefix("4 of ") == true)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `names the words that no page has`() throws {
    let none = try folder.catalog("search", "gradeint ")
    #expect(none.status == 1)
    #expect(none.output == "")
    #expect(none.lines.count == 1)
    #expect(none.lines[0].hasPrefix("catalog: No page has “gradeint”. The nearest: gradient"))
    let some = try folder.catalog("search", "zzzzz", "norms")
    #expect(some.status == 0)
    #expect(some.lines == ["catalog: No page has “zzzzz”."])
    let json = try folder.catalog("search", "zzzzz", "--json")
    #expect(json.status == 1)
    #expect(try json.object()["count"] as? Int == 0)
  }

  @Test(arguments: ["", " ", "?!", "42"])
  func `needs words`(text: String) throws {
    let ending = try folder.catalog("search", text)
    #expect(ending.status == 1)
    #expect(ending.lines == ["catalog: there is nothing to search for: write words."])
  }

  @Test func `refuses a limit that is none`() throws {
    let ending = try folder.catalog("search", "norms", "--limit", "0")
    #expect(ending.status == 64)
    #expect(
      ending.lines == [
        "catalog: --limit takes a whole number from 1 to 1000, not 0. See 'catalog search --help'."
      ])
    #expect(try folder.catalog("search").status == 64)
  }

  @Test func `finds the entries of a pack`() throws {
    let ending = try folder.catalog("search", "divisor", "--pack", built("SmallPack"))
    #expect(ending.output.contains("greatest-common-divisor"))
  }

  @Test func `takes whatever is asked`() throws {
    for question in [
      "<script>alert(1)</script>", String(repeating: "vector ", count: 5_000), "\u{1B}[31m",
      "👩‍🔬 東京 naïve", "\"\\\u{1}",
    ] {
      let ending = try folder.catalog(words: ["search", "--json", "--", question])
      #expect([0, 1].contains(ending.status))
      #expect(try ending.object()["query"] as? String == question)
    }
  }
}
