import Foundation
import SwiftListing
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A listing as HTML` {
  @Test func `has a span for each token and an anchor for each line`() throws {
    let source = "\nfunc less(_ a: Int) -> Bool {\n  a < 1 && \"<&>\".isEmpty  // a > 0\n}\n"
    #expect(
      try listing("less", in: source).html(anchors: "less-") == """
        <pre class="listing" role="group" aria-label="less(_:)" tabindex="0"><code>\
        <a id="less-2" href="#less-2" data-line="2" tabindex="-1" aria-hidden="true"></a>\
        <span class="keyword">func</span> <span class="function">less</span>\
        <span class="punctuation">(</span>_ a<span class="punctuation">:</span> \
        <span class="type">Int</span><span class="punctuation">)</span> \
        <span class="punctuation">-&gt;</span> <span class="type">Bool</span> \
        <span class="punctuation">{</span>
        <a id="less-3" href="#less-3" data-line="3" tabindex="-1" aria-hidden="true"></a>  a \
        <span class="punctuation">&lt;</span> <span class="number">1</span> \
        <span class="punctuation">&amp;&amp;</span> \
        <span class="string">&quot;&lt;&amp;&gt;&quot;</span><span class="punctuation">.</span>\
        isEmpty  <span class="comment">// a &gt; 0</span>
        <a id="less-4" href="#less-4" data-line="4" tabindex="-1" aria-hidden="true"></a>\
        <span class="punctuation">}</span>\
        </code></pre>
        """)
  }

  @Test func `no span crosses a line end`() throws {
    let source = "let a = \"\"\"\n  x\n\n  y\n  \"\"\"\n"
    for line in try listing("a", in: source).html(anchors: "l").split(separator: "\n") {
      #expect(
        line.components(separatedBy: "<span").count == line.components(separatedBy: "</span>").count
      )
    }
  }

  @Test func `of each declaration of this package is XML and says what the source says`() throws {
    for source in try packageSources() {
      for name in Set(declarations(in: source.text)) {
        let listing = try declaration(named: name, in: source.text, file: source.path)
        let html = listing.html(anchors: "l")
        let reader = TextReader()
        let parser = XMLParser(data: Data(html.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(source.path): \(name)")
        #expect(reader.text == listing.text, "\(source.path): \(name)")
        #expect(reader.lines == listing.lines.compactMap { $0.number })
      }
    }
  }
}

/// The text of an XML document and the lines of its anchors.
private final class TextReader: NSObject, XMLParserDelegate {
  var text = ""
  var lines: [Int] = []

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if let line = attributes["data-line"].flatMap(Int.init) { lines.append(line) }
  }
}
