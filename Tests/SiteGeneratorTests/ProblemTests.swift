import Diagnostics
import SiteGenerator
import Testing
import Verification

@Suite struct `What is wrong with a site` {
  private let guide = "Catalog/Shapes/Guides/Square.md"

  private func problems(of change: (inout Sample) -> Void) throws -> [String] {
    var sample = Sample()
    change(&sample)
    return try sample.problems()
  }

  private func edited(_ old: String, _ new: String) throws -> [String] {
    try problems { $0.squareGuide.replace(old, with: new) }
  }

  @Test func `the sample has no problem`() throws { #expect(try Sample().problems() == []) }

  @Test func `what a guide asks for and the run did not give is told with its line`() throws {
    #expect(
      try edited("`=area .2f`", "`=arae .2f`") == [
        "\(guide):21: the worked example gives no value 'arae'. Write area."
      ])
    #expect(
      try edited("`=area .2f`", "`=volume`") == [
        "\(guide):21: the worked example gives no value 'volume'. Show it in the worked example."
      ])
    #expect(
      try edited("`=corner[1]`", "`=corner[2]`") == [
        "\(guide):22: the value 'corner' has no component [2]. Count components from 0."
      ])
    #expect(
      try edited("`=word`", "`=word .1f`") == [
        "\(guide):23: the value 'word' cannot be written as .1f. Choose another format."
      ])
    #expect(
      try edited("figure corners", "figure corner") == [
        "\(guide):7: the worked example gives no figure 'corner'. Write corners."
      ])
    #expect(
      try edited("table areas", "table list") == [
        "\(guide):25: the worked example gives no table 'list'. Show it in the worked example."
      ])
    let misspelt = try edited("listing Square.area", "listing Square.aera")
    #expect(
      misspelt == [
        "\(guide):38: the sources of square declare nothing named 'Square.aera'. "
          + "Write Square.area or Square or Square.side."
      ])
    #expect(
      try edited("listing Square.area", "playground Square") == [
        "\(guide):38: the entry has no playground 'Square'. Declare it among the live parts of the entry."
      ])
  }

  @Test func `a name that several declarations have is told with all of them`() throws {
    let more = """
      extension Square {
        func grown(by n: Int) -> Int { n }
        func grown(to n: Int) -> Int { n }
      }
      """
    let found = try problems {
      $0.squareSource += more
      $0.squareGuide.replace("listing Square.area", with: "listing Square.grown")
    }
    #expect(
      found == [
        "\(guide):38: Square.grown is the name of 2 declarations. "
          + "Write which is meant: Square.grown(by:) or Square.grown(to:)."
      ])
  }

  @Test func `a link has to lead somewhere`() throws {
    #expect(
      try edited("tiling.md#idea", "tilling.md") == [
        "\(guide):5: the link tilling.md leads to no entry. Write tiling.md."
      ])
    #expect(
      try edited("tiling.md#idea", "tiling.md#ideas") == [
        "\(guide):5: the link tiling.md#ideas leads to no heading of tiling. Write #idea."
      ])
    #expect(
      try edited("#worked-example", "#work") == [
        "\(guide):47: the link #work leads to no heading of square. Write #worked-example."
      ])
    #expect(
      try edited("tiling.md#idea", "../other/page.html") == [
        "\(guide):5: the link ../other/page.html is no page of the site. "
          + "Write the id of an entry and .md."
      ])
    #expect(
      try edited("https://example.org/", "javascript:alert(1)") == [
        "\(guide):47: the link javascript:alert(1) is neither a page of the site nor on the web. "
          + "Use https://."
      ])
  }

  @Test func `images and foreign titles are told`() throws {
    #expect(
      try edited("Draw one.", "![Draw](one.png)") == [
        "\(guide):51: the image one.png is not part of the site. Use a figure of the worksheet."
      ])
    #expect(
      try edited("The corners, for", "![The](corners.png), for") == [
        "\(guide):7: the caption holds an image, which is not part of the site. "
          + "Use a figure of the worksheet."
      ])
    #expect(
      try edited("# Square", "# Cube") == [
        "\(guide):1: the title 'Cube' is not that of the entry, 'Square'. "
          + "Write one title in both places."
      ])
  }

  @Test func `all problems of all pages come at once, sorted`() throws {
    let found = try problems {
      $0.squareGuide.replace("`=side` gives", with: "`=sid` gives")
      $0.squareGuide.replace("## Practice", with: "## Practise")
      $0.tilingGuide.replace("`=tiles`", with: "`=tile`")
      $0.claim = 8
      $0.baseURL = "example.org"
    }
    #expect(
      found == [
        "--base-url: 'example.org' is not the address of a site. "
          + "Write it like https://example.org/math/, without ? and #.",
        "Catalog/Shapes/Entries/Square.swift:40: the check 'area' of square failed. "
          + "See 'catalog check square'.",
        "\(guide): the section 'Practice' is missing. Add '## Practice'; the sections are Idea, "
          + "Definition, Worked example, Implementation, When it fails, Practice, References.",
        "\(guide):21: the worked example gives no value 'sid'. Write side.",
        "\(guide):49: 'Practise' is not a section of a guide. Write 'Practice', or make it "
          + "a heading of level 3 within a section.",
        "Catalog/Shapes/Guides/Tiling.md:13: the worked example gives no value 'tile'. "
          + "Write tiles.",
      ])
  }

  @Test func `an example that did not run is one problem, not one for each of its values`() throws {
    #expect(
      try problems { $0.failure = .timedOut(seconds: 20, lastWords: "") } == [
        "Catalog/Shapes/Entries/Square.swift:5: square: There was no answer within 20 seconds. "
          + "See 'catalog check square'."
      ])
  }

  @Test func `an entry cannot have the name of another page`() throws {
    let found = try problems {
      $0.plannedID = "concepts"
      $0.squareGuide.replace("(circle.md)", with: "(concepts.md)")
    }
    #expect(
      found == [
        "Catalog/Shapes/Entries/Outlines.swift:3: concepts is the name of another page of the site. "
          + "Choose another id."
      ])
  }

  @Test func `a missing guide and missing sources are told`() throws {
    let site = try Sample().site()
    let empty = Site(
      registry: site.registry, verdict: site.verdict,
      guides: [Answer(id: "square", result: .failure(.refused("there is no file")), seconds: 0)],
      sources: [])
    do {
      _ = try empty.files()
      Issue.record("a site without guides was made")
    } catch {
      #expect(
        error.all.map { $0.description } == [
          "Catalog/Shapes/Entries/Square.swift:5: nobody asked for the sources of square. "
            + "Ask the pack for it.",
          "Catalog/Shapes/Entries/Square.swift:5: the data set sides of square cannot be had or "
            + "read. See that the pack answers 'data' for it with a CSV file sides.csv.",
          "Catalog/Shapes/Entries/Square.swift:5: the guide of square cannot be had: "
            + "there is no file. See that the pack answers 'guide' for it.",
          "Catalog/Shapes/Entries/Tiling.swift:6: nobody asked for the guide of tiling. "
            + "Ask the pack for it.",
          "Catalog/Shapes/Entries/Tiling.swift:6: nobody asked for the sources of tiling. "
            + "Ask the pack for it.",
        ])
    }
  }
}

extension String {
  fileprivate mutating func replace(_ old: String, with new: String) {
    precondition(contains(old), "the sample holds no '\(old)'")
    self = replacing(old, with: new)
  }
}
