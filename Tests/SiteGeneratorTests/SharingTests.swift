import Foundation
import SiteGenerator
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A renamed entry` {
  @Test func `is found at its former address`() throws {
    let pages = try Sample(formerly: ["ring"]).pages()
    let html = try #require(pages["ring.html"])
    #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=circle.html\" />"))
    #expect(html.contains("<link rel=\"canonical\" href=\"circle.html\" />"))
    #expect(html.contains("another address now: <a href=\"circle.html\">Circle</a>."))
    #expect(try Markup(html).headings == ["Circle"])
    #expect(
      pages["markdown/ring.md"]
        == "# Circle\n\nThis page has another address now: [Circle](circle.md).\n")
  }

  @Test func `has its whole address as the canonical one, and is in the site map once`() throws {
    let pages = try Sample(baseURL: "https://example.org/math", formerly: ["ring"]).pages()
    #expect(
      pages["ring.html"]?.contains(
        "rel=\"canonical\" href=\"https://example.org/math/circle.html\"")
        == true)
    #expect(pages["sitemap.xml"]?.contains("ring") == false)
  }

  @Test func `cannot have had the name of another page`() throws {
    #expect(
      try Sample(formerly: ["verification"]).problems() == [
        "Catalog/Shapes/Entries/Outlines.swift:3: verification is the name of another page of the "
          + "site. Remove it from 'formerly'."
      ])
  }
}

@Suite struct `What other sites show of a page` {
  @Test func `a picture of the whole, and of its chapter, where the address is known`() throws {
    let files = try Sample(baseURL: "https://example.org/math").site().files()
    let pictures = files.filter { $0.path.hasSuffix(".png") }
    #expect(pictures.map { $0.path } == ["share-round.png", "share-shapes.png", "share.png"])
    for picture in pictures {
      #expect(Array(picture.bytes[1..<4]) == Array("PNG".utf8))
      // 1200 × 630
      #expect(Array(picture.bytes[16..<24]) == [0, 0, 4, 176, 0, 0, 2, 118])
      #expect(picture.bytes.count < 60_000, "\(picture.path): \(picture.bytes.count)")
    }
    #expect(Set(pictures.map { $0.bytes }).count == 3)
    let pages = try Sample(baseURL: "https://example.org/math").pages()
    for (page, picture) in [
      ("index", "share"), ("verification", "share"), ("square", "share-shapes"),
      ("chapter-round", "share-round"), ("circle", "share-round"),
    ] {
      let html = try #require(pages["\(page).html"])
      #expect(
        html.contains(
          "<meta property=\"og:image\" content=\"https://example.org/math/\(picture).png\" />"))
      for tag in [
        "og:image:type\" content=\"image/png", "og:image:width\" content=\"1200",
        "og:image:height\" content=\"630", "og:image:alt\" content=\"",
        "twitter:card\" content=\"summary_large_image",
      ] { #expect(html.contains(tag), "\(page): \(tag)") }
    }
    #expect(pages["404.html"]?.contains("og:image") == false)
  }

  @Test func `nothing where the address is not known`() throws {
    let pages = try Sample().pages()
    #expect(!pages.keys.contains { $0.hasSuffix(".png") })
    #expect(!pages.values.contains { $0.contains("og:image") || $0.contains("twitter:card") })
  }
}

@Suite struct `The site map` {
  @Test func `is as its schema asks`() throws {
    let text = try #require(try Sample(baseURL: "https://example.org/math").pages()["sitemap.xml"])
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    // a urlset in its namespace, of urls with one loc each
    #expect(reader.root == "http://www.sitemaps.org/schemas/sitemap/0.9")
    #expect(reader.paths == ["urlset", "urlset/url", "urlset/url/loc"])
    #expect(reader.locations.count == reader.urls && (1...50_000).contains(reader.urls))
    #expect(Set(reader.locations).count == reader.locations.count)
    for location in reader.locations {
      #expect(
        location.hasPrefix("https://example.org/math/") && (12...2048).contains(location.count))
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: String?
    var paths: Set<String> = []
    var locations: [String] = []
    var urls = 0
    private var path: [String] = []
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      if path.isEmpty { root = attributes["xmlns"] }
      path.append(name)
      paths.insert(path.joined(separator: "/"))
      if name == "url" { urls += 1 }
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if name == "loc" { locations.append(text) }
      path.removeLast()
    }
  }
}
