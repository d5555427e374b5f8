import CommonMark
import Diagnostics
import Guides
import Testing

@Suite struct `A guide` {
  @Test func `has a title, sections and no problems`() {
    let guide = Guide(sample, file: "KMeans.md")
    #expect(guide.problems == [])
    #expect(guide.sectionProblems() == [])
    #expect(guide.title == "K-means")
    #expect(guide.sections.map { $0.title } == Guide.requiredSections)
    #expect(guide.sections.map { $0.line } == [3, 10, 18, 32, 41, 45, 53])
    #expect(guide.sections[2].id == "worked-example")
    #expect(guide.firstParagraph(of: "Idea") == "Points near a centre, see norms.")
    #expect(guide.firstParagraph(of: "Ideas") == nil)
  }

  @Test func `asks for what it needs in order, with lines`() throws {
    let guide = Guide(sample, file: "KMeans.md")
    let format = try #require(ValueFormat(".1f"))
    let count = try #require(ValueFormat("d"))
    #expect(
      guide.requests.map { $0.kind } == [
        .formula(tex: #"\sum_i d_i"#), .formula(tex: "k"), .formula(tex: "n"),
        .display(name: "objective", tex: #"J = \sum_i \lVert x_i - c_i \rVert^2"#),
        .value(ValueRequest(name: "inertia", index: [], format: format)),
        .value(ValueRequest(name: "centres", index: [0, 1], format: nil)),
        .figure(name: "clusters"),
        .value(ValueRequest(name: "count", index: [], format: count)), .formula(tex: "k = 2"),
        .table(name: "centres"), .listing(symbols: ["KMeans", "KMeans.fit"]),
        .playground(name: "k-means"), .exercise(name: "assign"), .checks, .references,
      ])
    #expect(
      guide.requests.map { $0.line } == [
        12, 12, 12, 14, 22, 23, 25, 26, 26, 29, 34, 47, 50, 55, 58,
      ])
    #expect(guide.requests.allSatisfy { $0.file == "KMeans.md" })
    #expect(guide.requests[6].caption?.text == "The =count d points, $k = 2$, see PCA.")
  }

  @Test func `asks for its assessment by one word`() {
    let guide = Guide("# A\n\n```assessment\n```\n", file: "A.md")
    #expect(guide.requests.map { $0.kind } == [.assessment] && guide.problems.isEmpty)
  }

  @Test func `is filled with every answer, captions first`() {
    var guide = Guide(sample, file: "KMeans.md")
    #expect(guide.fill(echo) == [])
    #expect(guide.requests == [])
    let html = guide.html()
    #expect(
      html.contains(
        "cost is <i>formula(\\sum_i d_i)</i>, with <i>formula(k)</i><i>formula(n)</i> sizes."))
    #expect(html.contains("<td class=\"align-right\"><i>value(inertia[].1f)</i></td>"))
    #expect(
      html.contains(
        "<section>figure(clusters: The ⟨value(count[]d)⟩ points, ⟨formula(k = 2)⟩, see PCA.)</section>"
      ))
    #expect(html.contains("<code class=\"language-swift\">let x == `y`\n</code>"))
    #expect(html.contains("<code>==</code> and <code>=</code>"))
    #expect(!html.contains("$"))
    let markdown = guide.commonMark()
    #expect(
      markdown.contains("cost is ⟨formula(\\sum_i d_i)⟩, with ⟨formula(k)⟩⟨formula(n)⟩ sizes."))
    #expect(
      markdown.contains("| inertia | ⟨value(inertia[].1f)⟩ |\n| first | ⟨value(centres[0, 1])⟩ |"))
    #expect(markdown.contains("\n\n⟨checks⟩\n\n⟨references⟩\n"))
  }

  @Test func `has the norm bars of a formula in a cell as the formula has them`() {
    func filled(_ markdown: String) -> (tex: [String], commonMark: String) {
      var guide = Guide(markdown, file: "T.md")
      var tex: [String] = []
      _ = guide.fill { request in
        guard case .formula(let formula) = request.kind else { return echo(request) }
        tex.append(formula)
        return .success(
          Rendition(.inline, html: "", commonMark: "$`\(formula)`$", text: formula))
      }
      return (tex, guide.commonMark())
    }
    let source = #"""
      # T

      Outside $`\|x\|`$.

      | norm | size | Euclid |
      |---|---|---|
      | $`\\|x\\|`$ | $`\|x\|`$ | $`\lVert x \rVert`$ |

      """#
    let (tex, markdown) = filled(source)
    #expect(tex == [#"\|x\|"#, #"\|x\|"#, "|x|", #"\lVert x \rVert"#])
    #expect(markdown == source.replacing("|---|---|---|", with: "| --- | --- | --- |"))
    #expect(filled(markdown) == (tex, markdown))
  }

  @Test func `leads links to pages in HTML and to guides in Markdown`() {
    var guide = Guide(sample, file: "KMeans.md")
    #expect(guide.html().contains("<a href=\"norms.html#l2\">norms</a>"))
    #expect(guide.commonMark().contains("[norms](norms.md#l2)"))
    #expect(guide.links.map { $0.url } == ["norms.md#l2", "pca.md"])
    #expect(guide.links.map { $0.line } == [6, 26])
    #expect(guide.links.map { $0.guide } == ["norms", "pca"])
    #expect(guide.links.map { $0.anchor } == ["l2", nil])
    var caption: Rendition?
    _ = guide.fill { request in
      caption = request.caption ?? caption
      return echo(request)
    }
    #expect(caption?.html.hasSuffix("see <a href=\"pca.html\">PCA</a>.") == true)
    #expect(caption?.commonMark.hasSuffix("see [PCA](pca.md).") == true)
  }

  @Test func `says all that cannot be answered and keeps the rest as it was`() {
    var guide = Guide("# T\n\n`=a` `=b`\n\n```figure c\n`=d`\n```\n", file: "T.md")
    let problems = guide.fill { request in
      guard case .value(let value) = request.kind, value.name != "a" else { return echo(request) }
      return .failure(
        Problem(
          file: request.file, line: request.line, message: "the run shows no '\(value.name)'",
          cure: "Show it"))
    }
    #expect(
      problems.map { "\($0)" } == [
        "T.md:3: the run shows no 'b'. Show it.", "T.md:6: the run shows no 'd'. Show it.",
      ])
    #expect(guide.html().contains("<i>value(a[])</i> <code>=b</code>"))
    #expect(guide.requests.count == 3)
  }

  @Test func `asks for steps with a caption of their own`() {
    var guide = Guide("# T\n\n```steps walk\nAll `=n` of them.\n```\n", file: "T.md")
    #expect(guide.problems == [])
    #expect(
      guide.requests.map { $0.kind } == [
        .steps(name: "walk"), .value(ValueRequest(name: "n")),
      ])
    #expect(guide.fill(echo) == [])
    #expect(guide.html().contains("<section>steps(walk: All ⟨value(n[])⟩ of them.)</section>"))
  }

  @Test func `reads one line of Markdown with what it asks for`() {
    let line = Guide.line("It *falls* to $`x`$.", file: "T.md", linesBefore: 4, echo)
    #expect(line.rendition?.html == "It <em>falls</em> to <i>formula(x)</i>.")
    #expect(line.rendition?.commonMark == "It *falls* to ⟨formula(x)⟩.")
    #expect(line.problems == [])
    #expect(Guide.line("- a\n- b", file: "T.md", linesBefore: 0, echo).rendition == nil)
    let unanswered = Guide.line("`=n`", file: "T.md", linesBefore: 4) { request in
      .failure(Problem(file: request.file, line: request.line, message: "no n", cure: "Show it"))
    }
    #expect(unanswered.problems.map { "\($0)" } == ["T.md:5: no n. Show it."])
  }

  @Test func `takes generated parts at every spot`() {
    func part(_ name: String) -> Rendition {
      Rendition(.block, html: "<hr />", commonMark: name, text: name)
    }
    var guide = Guide("intro\n\n# T\n\n## A\n\na\n\n### sub\n\n## B\n\n# U\n", file: "T.md")
    #expect(guide.insert(part("title"), at: .afterTitle) == true)
    #expect(guide.insert(part("end"), at: .end) == true)
    #expect(guide.insert(part("before A"), at: .before(section: "A")) == true)
    #expect(guide.insert(part("start of A"), at: .startOf(section: "A")) == true)
    #expect(guide.insert(part("end of A"), at: .endOf(section: "A")) == true)
    #expect(guide.insert(part("end of B"), at: .endOf(section: "B")) == true)
    #expect(guide.insert(part("none"), at: .endOf(section: "C")) == false)
    #expect(guide.insert(part("none"), at: .startOf(section: "C")) == false)
    #expect(guide.insert(part("none"), at: .before(section: "C")) == false)
    #expect(
      guide.commonMark() == """
        intro

        # T

        title

        before A

        ## A

        start of A

        a

        ### sub

        end of A

        ## B

        end of B

        # U

        end

        """)
    var untitled = Guide("a", file: "T.md")
    untitled.insert(part("first"), at: .afterTitle)
    #expect(untitled.commonMark() == "first\n\na\n")
  }
}

@Suite struct `The address of a link` {
  @Test(arguments: [
    ("pca.md", "pca.html"), ("pca.md#idea", "pca.html#idea"), ("../a/b.md?x#y", "../a/b.html?x#y"),
    ("https://a.org/b.md", "https://a.org/b.md"), ("//a.org/b.md", "//a.org/b.md"),
    ("#idea", "#idea"), ("a.csv", "a.csv"), ("mailto:a@b.md", "mailto:a@b.md"),
    ("a.html#b.md", "a.html#b.md"), ("", ""),
  ])
  func `leads to the HTML page of a guide`(url: String, page: String) {
    #expect(Link.htmlAddress(url) == page)
  }
}
