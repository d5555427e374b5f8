import Foundation
import Testing

@Suite struct `catalog check for continuous integration` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `writes annotations to standard error and a table to the summary of the job`() throws {
    _ = try folder.file("summary.md", "# Before\n\n")
    let ending = try folder.catalog(
      "check", "wrong", "vectors", "--github", "--json", "--pack", built("FaultyPack"),
      environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    #expect(ending.status == 1)
    #expect(try ending.object()["passed"] as? Bool == false)
    #expect(ending.lines.allSatisfy { $0.hasPrefix("::error ") })
    // the others tell that the pack has no guides
    let annotations = ending.lines.filter { $0.contains("title=wrong%3A") }
    #expect(annotations.count == 2)
    #expect(annotations[0].contains(",title=wrong%3A residual::residual is nan, expected at most"))
    #expect(annotations[1].contains(",title=wrong%3A π::π is 3.14, expected 3.14159"))
    let summary = try folder.read("summary.md")
    #expect(summary.hasPrefix("# Before\n\n## catalog check: 1 of 2 entries failed; 2 of "))
    #expect(
      summary.contains("| entry | place | what is wrong |\n| --- | --- | --- |\n| wrong | "))
    #expect(!summary.contains("| vectors"))
  }

  @Test func `keeps what all steps write within the limit of the summary`() throws {
    let before = String(repeating: "x", count: (1 << 20) - 50)
    _ = try folder.file("summary.md", before)
    let ending = try folder.catalog(
      "check", "wrong", "--github", "--pack", built("FaultyPack"),
      environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    #expect(ending.status == 1)
    #expect(try folder.read("summary.md") == before)
  }

  @Test func `says where there is no summary, and where it cannot be written`() throws {
    let words = ["check", "vectors", "--github"]
    let without = try folder.catalog(words: words, environment: ["GITHUB_STEP_SUMMARY": ""])
    #expect(without.status == 0)
    #expect(
      without.lines == [
        "catalog: GITHUB_STEP_SUMMARY names no file: there is no summary of the job."
      ])
    let lost = try folder.catalog(
      words: words, environment: ["GITHUB_STEP_SUMMARY": "none/summary.md"])
    #expect(lost.status == 74)
    #expect(lost.lines == ["catalog: cannot write none/summary.md: No such file or directory."])
  }

  @Test func `checks each entry in exactly one shard`() throws {
    let ids = ["vectors", "dot-product", "norms", "qr-decomposition", "eigendecomposition"]
    var found: [[String]] = []
    for index in 1...3 {
      let ending = try folder.catalog(
        words: ["check"] + (index == 2 ? ids.reversed() : ids)
          + ["--shard", "\(index)/3", "--json"])
      #expect(ending.status == 0)
      let entries = try #require(try ending.object()["entries"] as? [[String: Any]])
      found.append(entries.compactMap { $0["id"] as? String })
    }
    #expect(
      found == [
        ["dot-product", "qr-decomposition"], ["vectors", "eigendecomposition"], ["norms"],
      ])
  }

  @Test func `tells what belongs to no entry in the first shard only`() throws {
    // nothing but the theme, the audit and other files belongs to no entry
    let pack = try folder.pack(
      guide: "# Sheep\\n", lines: "",
      audit: #"[{"file":"Stray.md","message":"it is astray","#
        + #""cure":"Remove it"}]"#)
    let endings = try (1...2).map {
      try folder.catalog("check", "--shard", "\($0)/2", "--pack", pack)
    }
    let told = endings.map { $0.output.contains("Stray.md: it is astray. Remove it.") }
    #expect(told == [true, false])
  }

  @Test(arguments: ["0/2", "3/2", "x", "1", "1/2/3", "1/0"])
  func `refuses a shard that is none`(shard: String) throws {
    let ending = try folder.catalog("check", "--shard", shard)
    #expect(ending.status == 64)
    #expect(
      ending.lines == [
        "catalog: --shard takes I/N, the part I of N parts with 1 ≤ I ≤ N, not '\(shard)'. "
          + "See 'catalog check --help'."
      ])
  }

  @Test(arguments: ["1", "2", "4"])
  func `stops at the first failure, whatever the number of workers`(jobs: String) throws {
    let ending = try folder.catalog(
      "check", "vectors", "norms", "exit", "good-5", "wrong", "good-6", "--fail-fast", "--jobs",
      jobs, "--json", "--pack", built("FaultyPack"))
    #expect(ending.status == 1)
    let entries = try #require(try ending.object()["entries"] as? [[String: Any]])
    #expect(entries.map { $0["id"] as? String } == ["vectors", "norms", "exit"])
    #expect(
      ending.lines == ["catalog: stopped at the first failure: 3 entries were not checked."])
  }

  @Test func `says nothing of a stop where all passes, or the last one fails`() throws {
    let passed = try folder.catalog("check", "vectors", "norms", "--fail-fast")
    #expect(passed.status == 0)
    #expect(passed.lines == [])
    let last = try folder.catalog(
      "check", "vectors", "wrong", "--fail-fast", "--pack", built("FaultyPack"))
    #expect(last.status == 1)
    #expect(last.lines == [])
  }

  @Test func `finds links, images and titles that the site would refuse`() throws {
    let sections = [
      "Idea", "Definition", "Worked example", "Implementation", "When it fails",
      "Practice",
    ].map { "## \($0)\\n\\nText.\\n\\n" }.joined()
    let pack = try folder.pack(
      guide: "# Goats\\n\\n\(sections)## References\\n\\n[a](k-maens.md) [b](k-means.md#ide) "
        + "[c](#nowhere) [d](norms.md#idea) ![e](goat.png)\\n",
      lines: #"{"check":{"name":"sheep","actual":3,"expected":3,"error":0,"tolerance":"exact","#
        + #""reason":"theorem","because":"three is three","file_id":"sheep.sh","line":1}}"#)
    let ending = try folder.catalog("check", "sheep", "--pack", pack)
    #expect(ending.status == 1)
    let lines = ending.output.split(separator: "\n").map { String($0) }
    #expect(
      lines == [
        "✗ sheep  1 check  \(lines.first?.suffix(6) ?? "")",
        "  Sheep.md:29: the image goat.png is not part of the site. Use a figure of the worksheet.",
        "  Sheep.md:1: the title 'Goats' is not that of the entry, 'Sheep'. Write one title in both "
          + "places.",
        "  Sheep.md:29: the link k-maens.md leads to no entry. Write k-means.md.",
        "  Sheep.md:29: the link k-means.md#ide leads to no heading of k-means. Write #idea.",
        "  Sheep.md:29: the link #nowhere leads to no heading of sheep. Leave out what follows the #.",
        "1 of 1 entry failed; 0 of 1 check failed.",
      ])
  }
}
