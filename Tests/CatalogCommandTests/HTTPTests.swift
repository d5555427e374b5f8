import CatalogCommand
import SiteGenerator
import Testing

@Suite struct `A request` {
  private func request(_ head: String) throws(HTTPRequest.Fault) -> HTTPRequest {
    try HTTPRequest(ArraySlice(Array(head.utf8)))
  }

  private func path(_ target: String) -> String? {
    try? request("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n").path
  }

  @Test func `has a method, a path and a host`() throws {
    let head = "HEAD /a/b.html?c=d#e HTTP/1.1\r\nHost: LocalHost:8000\r\nAccept: */*\r\n\r\n"
    let request = try request(head)
    #expect(request.method == "HEAD")
    #expect(request.path == "/a/b.html")
    #expect(request.host == "localhost")
    #expect(request.keepsAlive)
    #expect(try !self.request("GET / HTTP/1.0\r\n\r\n").keepsAlive)
    #expect(try !self.request("GET / HTTP/1.1\nHost: [::1]:80\nConnection: Close\n\n").keepsAlive)
    #expect(try self.request("GET / HTTP/1.1\nHost: [::1]:80\n\n").host == "[::1]")
  }

  @Test func `has its path decoded once`() {
    #expect(path("/a%20b/%C3%A9%25") == "/a b/é%")
    #expect(path("/%2e%2e/%2E%2E/etc") == "/../../etc")
    #expect(path("/%252e") == "/%2e")
    #expect(path("http://localhost:8000/a?b") == "/a")
    #expect(path("http://localhost") == "/")
    for target in ["a", "*", "", "/%", "/%4", "/%zz", "/%00", "/%ff", "/a%0ab"] {
      #expect(path(target) == nil, "\(target)")
    }
  }

  @Test func `is refused where it is none, or brings a body`() {
    func fault(_ head: String) -> HTTPRequest.Fault? {
      do throws(HTTPRequest.Fault) {
        _ = try request(head)
        return nil
      } catch {
        return error
      }
    }
    for head in [
      "", "\u{16}\u{3}\u{1}", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\n\r\n", "G T / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n",
      "GET / HTTP/1.1\r\n: a\r\n\r\n", "GET / FTP/1.1\r\nHost: a\r\n\r\n",
    ] {
      #expect(fault(head) == .malformed, "\(head)")
    }
    #expect(fault("GET / HTTP/2.0\r\nHost: a\r\n\r\n") == .version)
    #expect(fault("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n") == .body)
    #expect(fault("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n") == .body)
    #expect(fault("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n") == nil)
  }

  @Test func `never stops the program, whatever its bytes`() {
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      var bytes = Array("GET /a%20 HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      if let path = try? HTTPRequest(bytes[...]).path { #expect(path.hasPrefix("/")) }
    }
  }
}

@Suite struct `A served site` {
  private static let files = [
    OutputFile(path: "index.html", text: "<head>\n</head>front"),
    OutputFile(path: "404.html", text: "<head>\n</head>lost"),
    OutputFile(path: "markdown/a.md", text: "# A"), OutputFile(path: "style.css", text: "a {}"),
    OutputFile(path: "figures/a.svg", text: "<svg/>"),
  ]

  private func answer(
    _ path: String, method: String = "GET", host: String = "localhost", isWatched: Bool = false
  ) throws -> HTTPResponse {
    let head = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\r\n"
    return ServedSite(Self.files, isWatched: isWatched)
      .response(to: try HTTPRequest(Array(head.utf8)[...]))
  }

  @Test func `gives each file with its type`() throws {
    let types = [
      "/": "text/html; charset=utf-8", "/index.html": "text/html; charset=utf-8",
      "/markdown/a.md": "text/markdown; charset=utf-8", "/style.css": "text/css; charset=utf-8",
      "/figures/a.svg": "image/svg+xml",
    ]
    for (path, type) in types {
      let response = try answer(path)
      #expect(response.status == .ok)
      #expect(response.type == type)
    }
    #expect(try answer("/").body == Array("<head>\n</head>front".utf8))
    #expect(HTTPResponse.type(of: "a.wasm") == "application/wasm")
    #expect(HTTPResponse.type(of: "a.b/c") == "application/octet-stream")
  }

  @Test func `has nothing but its files`() throws {
    for path in [
      "/../index.html", "/%2e%2e/index.html", "//index.html", "/./index.html",
      "/markdown/../style.css",
      "/markdown", "/markdown/", "/STYLE.CSS", "/etc/passwd", "/catalog.live.js", "/index.html/",
      "/..%2findex.html", "/..%5cindex.html",
    ] {
      let response = try answer(path)
      #expect(response.status == .notFound, "\(path)")
      #expect(response.body == Array("<head>\n</head>lost".utf8))
    }
  }

  @Test func `answers to this machine only, and to GET and HEAD`() throws {
    for host in ["localhost", "127.0.0.1:8000", "[::1]:8000"] {
      #expect(try answer("/", host: host).status == .ok)
    }
    for host in ["example.org", "127.0.0.1.example.org", "localhost.example.org", ""] {
      #expect(try answer("/", host: host).status == .forbidden)
    }
    #expect(try answer("/", method: "HEAD").status == .ok)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
      let response = try answer("/", method: method)
      #expect(response.status == .methodNotAllowed)
      let text = String(decoding: response.bytes(hasBody: true, keepsAlive: true), as: UTF8.self)
      #expect(text.contains("\r\nAllow: GET, HEAD\r\n"))
    }
  }

  @Test func `sends a head that tells the length, with a body or without`() throws {
    let response = try answer("/style.css")
    let text = String(decoding: response.bytes(hasBody: true, keepsAlive: true), as: UTF8.self)
    #expect(
      text
        == "HTTP/1.1 200 OK\r\nContent-Type: text/css; charset=utf-8\r\nContent-Length: 4\r\n"
        + "Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n"
        + "Connection: keep-alive\r\n\r\na {}")
    let head = String(decoding: response.bytes(hasBody: false, keepsAlive: false), as: UTF8.self)
    #expect(head.contains("Content-Length: 4\r\n") && head.hasSuffix("Connection: close\r\n\r\n"))
  }

  @Test func `has the script of live pages only while it is watched`() throws {
    let watched = ServedSite(Self.files, isWatched: true)
    #expect(
      String(decoding: try answer("/", isWatched: true).body, as: UTF8.self)
        == "<head>\n<script src=\"/catalog.live.js?\(watched.version)\" async=\"async\"></script>\n"
        + "</head>front")
    #expect(try answer("/style.css", isWatched: true).body == Array("a {}".utf8))
    #expect(
      try answer("/catalog.live.js", isWatched: true).type == "text/javascript; charset=utf-8")
    #expect(watched.version == ServedSite(Self.files, isWatched: false).version)
    let other = Self.files + [OutputFile(path: "b.md", text: "")]
    #expect(watched.version != ServedSite(other, isWatched: true).version)
  }

  @Test func `shows what is wrong where there is no site yet`() throws {
    let site = ServedSite(problems: ["a.md:3: <it> & it is empty. Fill it."])
    let head = "GET /k-means.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let response = site.response(to: try HTTPRequest(Array(head.utf8)[...]))
    let text = String(decoding: response.body, as: UTF8.self)
    #expect(response.status == .unavailable)
    #expect(text.contains("<li>a.md:3: &lt;it&gt; &amp; it is empty. Fill it.</li>"))
    #expect(text.contains("<script src=\"/catalog.live.js?"))
  }
}

@Suite struct `Live pages` {
  @Test func `let the server's script run and listen, whatever their policy`() {
    #expect(
      LiveReload.policy("default-src 'none'; style-src 'self'")
        == "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")
    #expect(
      LiveReload.policy("script-src 'self' 'wasm-unsafe-eval'; connect-src 'none';")
        == "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'")
    #expect(LiveReload.policy("") == "script-src 'self'; connect-src 'self'")
  }

  @Test func `change nothing else of a page`() {
    let page =
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\" /></head><p>"
    #expect(
      LiveReload.added(to: page, version: "7")
        == "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "script-src 'self'; connect-src 'self'\" /><script src=\"/catalog.live.js?7\" "
        + "async=\"async\"></script>\n</head><p>")
    #expect(LiveReload.added(to: "<p>no head", version: "7") == "<p>no head")
  }

  @Test func `are told the version, and each problem on a line`() {
    let event = LiveReload.event(version: "7", problems: ["a.md:3: x\ny", "b.md: z"])
    #expect(
      String(decoding: event, as: UTF8.self)
        == "data: 7\ndata: a.md:3: x\ndata: y\ndata: b.md: z\n\n")
  }
}
