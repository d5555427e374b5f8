import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The whole way: every example runs in workers, and the site is built from what they say.
@Suite(.serialized) struct `The site of the catalog` {
  static func build(
    _ folder: TemporaryFolder, jobs: Int = 2, environment: [String: String] = [:]
  ) throws -> [String: Data] {
    let site = folder.url.appending(path: "site")
    let outcome = try Program.run(
      "build", "--no-cache", "--output", site.path, "--jobs", "\(jobs)", environment: environment)
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("index.html"))
    return try TemporaryFolder.files(in: site)
  }

  @Test func `has a page for every entry, and no page twice`() throws {
    let folder = try TemporaryFolder()
    let files = try Self.build(folder)
    let list = try JSONDecoder().decode([Listed].self, from: Program.run("list", "--json").output)
    #expect(list.count == 116)
    for entry in list { #expect(files["\(entry.id).html"] != nil, "\(entry.id)") }
    for name in [
      "index.html", "404.html", "verification.html", "concepts.html", "algorithms.html",
      "start.html", "school-algebra.html",
    ] {
      #expect(files[name] != nil, "\(name)")
    }
  }

  struct Listed: Decodable { let id: String }

  @Test func `is well-formed, and every link and anchor in it leads somewhere`() throws {
    let folder = try TemporaryFolder()
    let files = try Self.build(folder)
    var pages: [String: Page] = [:]
    for (name, data) in files where name.hasSuffix(".html") {
      let page = Page(data)
      #expect(page.fault == nil, "\(name): \(page.fault ?? "")")
      #expect(Set(page.ids).count == page.ids.count, "\(name) has an id twice")
      pages[name] = page
    }
    var count = 0
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      for link in page.links where !link.contains(":") {
        count += 1
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? name : String(parts[0])
        #expect(files[target] != nil, "\(name) links to \(link)")
        if parts.count == 2, !parts[1].isEmpty {
          #expect(
            pages[target]?.ids.contains(String(parts[1])) == true, "\(name) links to \(link)")
        }
      }
    }
    #expect(count > 1000)
  }

  @Test func `says the same numbers in Markdown as in HTML`() throws {
    let folder = try TemporaryFolder()
    let files = try Self.build(folder)
    var count = 0
    for id in ["vectors", "dot-product", "norms", "gradient-descent", "k-means"] {
      let page = Page(try #require(files["\(id).html"]))
      let markdown = try #require(
        files["markdown/\(id).md"].map { String(decoding: $0, as: UTF8.self) })
      for value in page.values {
        count += 1
        #expect(markdown.contains(value), "\(id): \(value)")
      }
    }
    #expect(count > 30)
  }

  @Test func `has the same bytes for any number of jobs, time zone, locale and processor`() throws {
    let reference = try Self.build(try TemporaryFolder(), jobs: 1)
    let others: [(jobs: Int, environment: [String: String])] = [
      (4, [:]),
      (2, ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
      (2, ["TZ": "America/St_Johns", "LC_ALL": "C", "LANG": "C"]),
      (2, ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2,-AVX2_Usable,-FMA_Usable"]),
    ]
    for other in others {
      let files = try Self.build(
        try TemporaryFolder(), jobs: other.jobs, environment: other.environment)
      #expect(files.keys.sorted() == reference.keys.sorted())
      for (name, data) in files { #expect(data == reference[name], "\(name) with \(other)") }
    }
  }

  @Test func `takes in packs from outside, in Swift and in another language`() throws {
    let folder = try TemporaryFolder()
    let site = folder.url.appending(path: "site")
    let outcome = try Program.run(
      "build", "--output", site.path, "--pack",
      Program.products.appending(path: "SmallPack").path, "--pack",
      Program.root.appending(path: "Tests/Packs/python/pack.py").path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let files = try TemporaryFolder.files(in: site)
    for (id, pack) in [("greatest-common-divisor", "small"), ("median", "python")] {
      let page = try #require(files["\(id).html"].map { String(decoding: $0, as: UTF8.self) })
      #expect(page.contains(pack), "\(id) is marked with the pack it comes from")
      #expect(files["markdown/\(id).md"] != nil)
      let index = try #require(files["index.html"].map { String(decoding: $0, as: UTF8.self) })
      #expect(index.contains("\(id).html"))
    }
  }

  @Test func `stays as it was when a build fails`() throws {
    let folder = try TemporaryFolder()
    let before = try Self.build(folder)
    // Two seconds are enough for every example; no example is done in a millionth of one.
    let outcome = try Program.run(
      "build", "--output", folder.url.appending(path: "site").path, "--timeout", "0.000001")
    #expect(outcome.status == 1)
    #expect(try TemporaryFolder.files(in: folder.url.appending(path: "site")) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["site"],
      "nothing is left beside it")
  }

  @Test func `does not take the place of a folder that is no site`() throws {
    let folder = try TemporaryFolder()
    let precious = folder.url.appending(path: "precious.txt")
    try Data("mine".utf8).write(to: precious)
    let outcome = try Program.run("build", "--output", folder.url.path)
    #expect(outcome.status != 0)
    #expect(outcome.errors.hasPrefix("catalog: "))
    #expect(FileManager.default.fileExists(atPath: precious.path))
  }

  @Test func `asks nothing of the network and has no path of this machine in it`() throws {
    let folder = try TemporaryFolder()
    for (name, data) in try Self.build(folder) {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(Program.root.path), "\(name)")
      #expect(!text.contains("src=\"http"), "\(name)")
      #expect(!text.contains("@import"), "\(name)")
    }
  }
}

/// A page as an XML parser sees it.
private final class Page: NSObject, XMLParserDelegate {
  var ids: [String] = []
  var links: [String] = []
  /// The text of every value that came from a run.
  var values: [String] = []
  var fault: String?
  private var value: String?

  init(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    if !parser.parse() {
      fault = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not XML")"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    for name in ["href", "src"] where attributes[name] != nil {
      links.append(attributes[name] ?? "")
    }
    if element == "data" { value = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { value? += text }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if element == "data", let text = value {
      values.append(text)
      value = nil
    }
  }
}
