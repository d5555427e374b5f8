import SiteGenerator
import Testing

@Suite struct `The pages around the guides` {
  @Test func `an entry says what to learn first, where it leads and how to run it`() throws {
    let pages = try Sample().pages()
    let html = pages["square.html"] ?? ""
    #expect(html.contains("<dt>Leads to</dt><dd><a href=\"circle.html\">Circle</a></dd>"))
    #expect(html.contains("<dt>Data</dt><dd><a href=\"datasets.html#data.sides\">Sides</a></dd>"))
    #expect(html.contains("catalog run square --data FILE.csv --target COLUMN --tiles 3\n"))
    #expect(html.contains("<a href=\"square.html#check.1\">3 checks, all passed</a>"))
    let markdown = pages["markdown/square.md"] ?? ""
    #expect(markdown.contains("- **Leads to:** [Circle](circle.md)"))
    #expect(markdown.contains("| `--tiles` | `3` | a whole number, at least 1 | number of tiles |"))
    #expect(markdown.contains("[3 checks, all passed](square.md)"))
  }

  @Test func `a guide that does not ask for the checks has them at its end`() throws {
    let pages = try Sample().pages()
    #expect(pages["square.html"]?.contains("<h2 id=\"catalog.checks\">") == false)
    #expect(pages["tiling.html"]?.contains("<h2 id=\"catalog.checks\">Checks</h2>") == true)
    #expect(pages["markdown/tiling.md"]?.contains("\n## Checks\n") == true)
  }

  @Test func `uses are told in both directions, with role and basis`() throws {
    let pages = try Sample().pages()
    #expect(
      pages["square.html"]?.contains("<h3 id=\"catalog.entry\">Used by</h3>") == true)
  }

  @Test func `a planned entry has a page that says so, and one of another pack its name`() throws {
    let pages = try Sample().pages()
    #expect(pages["circle.html"]?.contains("This page is planned") == true)
    #expect(pages["circle.html"]?.contains("From the pack") == false)
    #expect(pages["markdown/stranger.md"]?.contains("- **From the pack:** other") == true)
  }

  @Test func `the front page counts and lists everything in the order of the chapters`() throws {
    let pages = try Sample().pages()
    let markdown = pages["markdown/index.md"] ?? ""
    #expect(markdown.contains("3 concepts and 1 algorithms"))
    #expect(
      markdown.contains(
        """
        ### Shapes

        What has corners. [3 entries, 2 complete.](chapter-shapes.md)

        - [Square](square.md)
        - [Tiling \\<script\\> | "quoted"](tiling.md)
        - [A stranger](stranger.md) (planned)

        ### Round things
        """))
  }

  @Test func `an address that could do harm is not linked`() throws {
    let pages = try Sample().pages()
    #expect(pages["square.html"]?.contains("javascript:") == false)
    #expect(pages["square.html"]?.contains("An *odd* | title") == true)
    #expect(
      pages["markdown/square.md"]?.contains("[Elements (I, 46)](<https://example.org/a(b)c>)")
        == true)
  }

  @Test func `canonical addresses and a site map come with a base address only`() throws {
    let plain = try Sample().pages()
    #expect(plain["sitemap.xml"] == nil)
    #expect(plain["square.html"]?.contains("canonical") == false)
    #expect(plain["404.html"]?.contains("href=\"style.css\"") == true)
    let based = try Sample(baseURL: "https://example.org/math").pages()
    #expect(
      based["square.html"]?.contains(
        "<link rel=\"canonical\" href=\"https://example.org/math/square.html\" />") == true)
    #expect(
      based["index.html"]?.contains("<link rel=\"canonical\" href=\"https://example.org/math/\" />")
        == true)
    #expect(based["404.html"]?.contains("href=\"https://example.org/math/style.css\"") == true)
    #expect(
      based["sitemap.xml"]?.contains("<url><loc>https://example.org/math/circle.html</loc></url>")
        == true)
    #expect(based["sitemap.xml"]?.contains("404") == false)
  }

  @Test func `programs find the complete entries as Markdown, and the site map`() throws {
    let plain = try Sample().pages()
    let contents = try #require(plain["llms.txt"])
    #expect(contents.hasPrefix("# The mathematics of machine learning\n\n> "))
    #expect(contents.contains("\n## Shapes\n\n- [Square](markdown/square.md): Four equal sides.\n"))
    #expect(contents.contains("](markdown/tiling.md): "))
    #expect(!contents.contains("circle") && !contents.contains("## Round things"))
    #expect(plain[".nojekyll"] == "" && plain["robots.txt"] == nil)
    let based = try Sample(baseURL: "https://example.org/math").pages()
    #expect(based["llms.txt"]?.contains("(https://example.org/math/markdown/square.md)") == true)
    #expect(
      based["robots.txt"]
        == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/math/sitemap.xml\n")
  }

  @Test func `the order of the answers does not matter, and no text names this machine`() throws {
    let files = try Sample().site().files()
    #expect(try Sample(isReversed: true).site().files() == files)
    #expect(files.map { $0.path } == files.map { $0.path }.sorted())
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("/tmp/") && !text.contains("/home/"), "\(file.path)")
    }
  }

  @Test(arguments: [
    "</title><script>alert(1)</script>", "a | b \\| c", "\"quoted\" & 'single'", "1. one",
    "- minus",
    "# hash", "`code", "*a* _b_ [c](d)", "\u{1}\u{FFFE}", "{{{body}}} {{title}}", "$`x`$", "é 中 🙂",
  ])
  func `a title can be anything`(title: String) throws {
    let pages = try Sample(strangeTitle: title).pages()
    for (path, html) in pages where path.hasSuffix(".html") {
      let page = try Markup(html)
      #expect(!html.contains("<script>"), "\(path)")
      guard path == "stranger.html" else { continue }
      let shown = title.replacing("\u{1}", with: "\u{FFFD}").replacing("\u{FFFE}", with: "\u{FFFD}")
      #expect(page.headings.first == shown)
    }
  }
}
