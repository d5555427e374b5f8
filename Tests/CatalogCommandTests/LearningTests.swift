import Foundation
import Testing

@Suite struct `catalog path and catalog next` {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func known(_ ids: String...) throws -> String {
    try folder.file(
      "known.json", #"{"format": "math-for-ml/known", "version": 1, "known": \#(ids)}"#)
  }

  private func ids(_ object: [String: Any], _ key: String) throws -> [String] {
    try #require(object[key] as? [[String: Any]]).compactMap { $0["id"] as? String }
  }

  @Test func `give what is needed and not known, as the list of entries links it`() throws {
    let listed = try folder.catalog("list", "--json").output
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    let needs = Dictionary(
      uniqueKeysWithValues: entries.map { entry in
        (entry["id"] as? String ?? "", entry["requires"] as? [String] ?? [])
      })
    let file = try known("eigendecomposition", "vectors")
    let ending = try folder.catalog("path", "pca", "--known", file, "--json")
    #expect(ending.status == 0 && ending.diagnostics == "")
    let path = try ending.object()
    let way = try ids(path, "way")
    #expect(way.last == "pca" && path["goal"] as? String == "pca")
    #expect(path["known"] as? [String] == ["vectors", "eigendecomposition"])
    var learnt: Set = ["eigendecomposition", "vectors"]
    for id in way {
      #expect(Set(needs[id] ?? []).isSubset(of: learnt))
      #expect(learnt.insert(id).inserted)
    }
    let next = try folder.catalog("next", "--known", file, "--json").object()
    let frontier = needs.filter { id, needs in
      id != "eigendecomposition" && id != "vectors"
        && Set(needs).isSubset(of: ["eigendecomposition", "vectors"])
    }
    #expect(try Set(ids(next, "next")) == Set(frontier.keys))
  }

  @Test func `give reading times where there is something to read, and their sum`() throws {
    let path = try folder.catalog("path", "pca", "--json").object()
    let way = try #require(path["way"] as? [[String: Any]])
    var sum = 0
    for entry in way {
      let minutes = entry["minutes"] as? Int
      #expect((minutes == nil) == (entry["planned"] as? Bool == true))
      #expect(minutes ?? 1 > 0)
      #expect(entry["opens"] == nil)
      sum += minutes ?? 0
    }
    #expect(path["minutes"] as? Int == sum && sum > 0)
    for entry in try #require(
      try folder.catalog("next", "--json").object()["next"] as? [[String: Any]])
    {
      #expect(entry["opens"] is Int)
    }
  }

  @Test func `are lists for people`() throws {
    let file = try known(
      "covariance-matrix", "svd", "percentiles", "standard-deviation")
    let ending = try folder.catalog("path", "pca", "--known", file)
    let lines = ending.output.split(separator: "\n").map { String($0) }
    #expect(lines.count == 4)
    #expect(lines.first == "The way to Principal component analysis")
    #expect(
      lines[1].hasPrefix("  1  planned  feature-scaling  Feature scaling")
        && lines[1].hasSuffix("Statistics"))
    #expect(lines[2].hasPrefix("  2") && lines[2].contains(" min  pca "))
    #expect(lines[3].hasPrefix("2 entries, 1 of them planned. To read now: "))
    let next = try folder.catalog("next").output
    #expect(next.hasPrefix("What you can learn next\n\n  opens "))
    #expect(
      next.hasSuffix("\nAn entry opens those that rest on it and that you do not know yet.\n"))
  }

  @Test func `say so where nothing is left`() throws {
    let listed = try folder.catalog("list", "--json").output
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]])
    let all = entries.compactMap { $0["id"] as? String }
    let file = try folder.file(
      "all.json", #"{"format": "math-for-ml/known", "version": 1, "known": \#(all)}"#)
    #expect(
      try folder.catalog("next", "--known", file).output == "You know everything that is here.\n")
    #expect(
      try folder.catalog("path", "pca", "--known", file).output
        == "You know Principal component analysis already.\n")
  }

  @Test func `read standard input, and tell of ids that no entry has`() throws {
    let text =
      #"{"format": "math-for-ml/known", "version": 1, "known": ["k-mean", "#
      + #""vectors", "\u0007", "a1", "a2", "a3", "a4", "a5"]}"#
    let ending = try folder.catalog(
      words: ["next", "--known", "-", "--json"], input: text, environment: [:])
    #expect(ending.status == 0)
    #expect(
      ending.lines == [
        "catalog: standard input: there is no entry 'k-mean'; the nearest: k-means. "
          + "It counts for nothing.",
        "catalog: standard input: there is no entry '\u{FFFD}'. It counts for nothing.",
        "catalog: standard input: there is no entry 'a1'. It counts for nothing.",
        "catalog: standard input: there is no entry 'a2'. It counts for nothing.",
        "catalog: standard input: there is no entry 'a3'. It counts for nothing.",
        "catalog: standard input: 2 more ids that no entry has.",
      ])
    let object = try ending.object()
    #expect(object["known"] as? [String] == ["vectors"])
    #expect(
      object["unknown"] as? [String] == ["k-mean", "\u{7}", "a1", "a2", "a3", "a4", "a5"])
  }

  @Test func `refuse a file that is none`() throws {
    let file = try folder.file("odd.json", "{}")
    for words in [["path", "pca"], ["next"]] {
      let ending = try folder.catalog(words: words + ["--known", file])
      #expect(ending.status == 65 && ending.output == "")
      #expect(
        ending.lines == [
          "catalog: \(file) is JSON of something else: it has no \"format\": "
            + "\"math-for-ml/known\"."
        ])
      let missing = try folder.catalog(words: words + ["--known", "none.json"])
      #expect(missing.status == 66)
      #expect(missing.lines == ["catalog: cannot read none.json: No such file or directory."])
    }
    let ending = try folder.catalog("path", "kmeans")
    #expect(ending.status == 64)
    #expect(
      ending.lines == [
        "catalog: there is no entry 'kmeans'; the nearest: k-means. See 'catalog list'."
      ])
  }

  @Test func `know the entries of a pack`() throws {
    let next = try folder.catalog("next", "--json", "--pack", built("SmallPack")).object()
    let plain = try folder.catalog("next", "--json").object()
    #expect(try ids(next, "next").count > ids(plain, "next").count)
  }
}
