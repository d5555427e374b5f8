import Foundation
import Testing

/// One connection to a server on this machine, with which one can speak as badly as one likes.
private final class Client {
  private let descriptor: Int32
  private var unread: [UInt8] = []

  init(port: Int) throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7f00_0001).bigEndian)
    let result = withUnsafeBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) {
        connect(descriptor, $0.baseAddress, socklen_t(bytes.count))
      }
    }
    // what is not answered fails the test and does not hold it
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    try #require(result == 0)
  }
  deinit { close(descriptor) }

  func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = send(descriptor, bytes, bytes.count, 0)
  }

  /// What has come up to and with some text, or to the end of the connection.
  func hear(until end: String) -> String {
    let goal = Array(end.utf8)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let text = String(decoding: unread, as: UTF8.self)
      if let place = text.firstRange(of: end) {
        unread = Array(text[place.upperBound...].utf8)
        return String(text[..<place.upperBound])
      }
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else {
        defer { unread = [] }
        return String(decoding: unread, as: UTF8.self)
      }
      unread += buffer[..<count]
      if goal.isEmpty { return String(decoding: unread, as: UTF8.self) }
    }
  }

  /// Whether the server has closed the connection and nothing is left.
  func isClosed() -> Bool {
    var byte: UInt8 = 0
    return unread.isEmpty && recv(descriptor, &byte, 1, 0) == 0
  }
}

/// A server that runs while it is held.
private final class Server {
  let process = Process()
  let folder: Folder
  let port: Int
  private let output: String

  init(_ program: String, _ words: String..., in folder: Folder) throws {
    self.folder = folder
    output = "\(UUID().uuidString)"
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["serve", "--port", "0"] + words
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle(forWritingAtPath: try folder.file("\(output).out", ""))
    process.standardError = FileHandle(forWritingAtPath: try folder.file("\(output).err", ""))
    try process.run()
    // an object whose initializer throws is never deinitialized: the server is ended here
    do {
      var address = ""
      let deadline = ContinuousClock.now + .seconds(120)
      while !address.hasSuffix("/\n"), process.isRunning, ContinuousClock.now < deadline {
        usleep(10_000)
        address = try folder.read("\(output).out")
      }
      let match = try #require(address.wholeMatch(of: #/http://127\.0\.0\.1:(\d+)/\n/#))
      port = try #require(Int(match.1))
    } catch {
      kill(process.processIdentifier, SIGKILL)
      throw error
    }
  }
  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func get(_ path: String, method: String = "GET") throws -> String {
    let client = try Client(port: port)
    client.say("\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    return client.hear(until: "\u{0}")
  }

  /// Ends the server as `kill` does.
  func end() throws -> Int32 {
    process.terminate()
    try process.waitUntilExit(seconds: 60)
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  func diagnostics() throws -> [String] {
    try folder.read("\(output).err").split(separator: "\n").map { String($0) }
  }
}

@Suite struct `catalog serve` {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `shows the site to browsers, the slow and the rude among them`() throws {
    let server = try Server(program, in: folder)
    // one that says nothing, and one that never ends
    let silent = try Client(port: server.port)
    let slow = try Client(port: server.port)
    slow.say("GET / HT")
    let front = try server.get("/")
    #expect(front.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(front.contains("<title>The mathematics of machine learning</title>"))
    #expect(!front.contains("catalog.live"))
    let head = try server.get("/k-means.html", method: "HEAD")
    #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n") && head.hasSuffix("\r\n\r\n"))
    let lost = try server.get("/../../etc/passwd")
    #expect(lost.hasPrefix("HTTP/1.1 404 Not Found\r\n") && lost.contains("<html"))
    #expect(try server.get("/catalog.live").hasPrefix("HTTP/1.1 404 Not Found\r\n"))

    // several requests on one connection, and two at once
    let client = try Client(port: server.port)
    for _ in 1...3 {
      client.say("GET /style.css HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(client.hear(until: "\r\n\r\n").contains("Content-Type: text/css"))
    }
    let pair = try Client(port: server.port)
    pair.say(
      "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\nHEAD /none HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(pair.hear(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(pair.hear(until: "\r\n\r\n").hasPrefix("HTTP/1.1 404 Not Found\r\n"))

    for (rude, answer) in [
      ("\u{1}\u{2}\r\n\r\n", "HTTP/1.1 400 Bad Request\r\n"),
      ("GET / HTTP/9\r\n\r\n", "HTTP/1.1 505 HTTP Version Not Supported\r\n"),
      (
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n",
        "HTTP/1.1 413 Content Too Large\r\n"
      ),
      (
        "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 5_000),
        "HTTP/1.1 431 Request Header Fields Too Large\r\n"
      ),
    ] {
      let client = try Client(port: server.port)
      client.say(rude)
      #expect(client.hear(until: "\u{0}").hasPrefix(answer))
    }

    slow.say("TP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    #expect(slow.hear(until: "</html>").hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(try server.end() == 0)
    #expect(silent.isClosed())
  }

  @Test func `ends when it is told to, even where its parent held that back`() throws {
    var (interrupts, before) = (sigset_t(), sigset_t())
    sigemptyset(&interrupts)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&interrupts, signal) }
    pthread_sigmask(SIG_BLOCK, &interrupts, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #expect(try Server(program, in: folder).end() == 0)
  }

  @Test func `says that a port is in use`() throws {
    let server = try Server(program, in: folder)
    let ending = try folder.catalog("serve", "--port", "\(server.port)")
    #expect(ending.status == 74)
    #expect(ending.output == "")
    #expect(
      ending.lines == [
        "catalog: port \(server.port) is in use: choose another one with --port, or 0 for any that is "
          + "free."
      ])
  }

  @Test(arguments: ["-1", "65536"])
  func `refuses a port that is none`(port: String) throws {
    let ending = try folder.catalog("serve", "--port=\(port)")
    #expect(ending.status == 64)
    #expect(
      ending.lines == [
        "catalog: --port takes a whole number from 0 to 65535, not \(port). See 'catalog serve --help'."
      ])
  }

  @Test func `follows the edits of a guide, and keeps the last good site while one is wrong`()
    throws
  {
    let tree = try Tree("Package.swift", "Catalog", "Site/Theme")
    let server = try Server(
      try tree.program(), "--watch", "--output", "public", in: tree.folder)
    let guide = "Catalog/LinearAlgebra/Guides/Norms.md"
    let text = try tree.folder.read(guide)
    let page = try server.get("/norms.html")
    let version = try #require(page.firstMatch(of: #/src="\/catalog\.live\.js\?([0-9a-f]+)"/#)).1
    #expect(page.contains("script-src 'self' 'wasm-unsafe-eval'; "))
    #expect(try server.get("/catalog.live.js").contains("new EventSource(\"/catalog.live\")"))
    // what is kept in the folder has no script
    #expect(!(try tree.folder.read("public/norms.html")).contains("catalog.live"))

    let client = try Client(port: server.port)
    client.say("GET /catalog.live HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(client.hear(until: "\r\n\r\n").contains("Content-Type: text/event-stream\r\n"))
    #expect(client.hear(until: "\n\n") == "data: \(version)\n\n")

    let edited = text.replacing("## Idea\n", with: "## Idea\n\nA new sentence.\n")
    _ = try tree.folder.file(guide, edited)
    let event = client.hear(until: "\n\n")
    #expect(event.hasPrefix("data: ") && event != "data: \(version)\n\n")
    #expect(try server.get("/norms.html").contains("A new sentence."))
    #expect(try tree.folder.read("public/norms.html").contains("A new sentence."))

    _ = try tree.folder.file(guide, edited.replacing("## Practice\n", with: "## Praxis\n"))
    let line =
      edited.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex(of: "## Practice").map { $0 + 1 } ?? 0
    let problems = [
      "\(guide): the section 'Practice' is missing. Add '## Practice'; the sections are Idea, "
        + "Definition, Worked example, Implementation, When it fails, Practice, References.",
      "\(guide):\(line): 'Praxis' is not a section of a guide. Make it a heading of level 3 within "
        + "a section.",
    ]
    #expect(
      client.hear(until: "\n\n")
        == String(event.dropLast()) + problems.map { "data: \($0)\n" }.joined() + "\n")
    #expect(try server.get("/norms.html").contains("A new sentence."))

    _ = try tree.folder.file(guide, text)
    #expect(client.hear(until: "\n\n") == "data: \(version)\n\n")
    #expect(try !server.get("/norms.html").contains("A new sentence."))
    #expect(try server.end() == 0)
    let told = try server.diagnostics()
    for problem in problems { #expect(told.contains("catalog: \(problem)")) }
    #expect(told.contains("catalog: built again after an edit of \(guide)."))
  }

  @Test func `shows what is wrong where there is no good site to begin with`() throws {
    let tree = try Tree("Package.swift", "Catalog", "Site/Theme")
    let guide = "Catalog/LinearAlgebra/Guides/Norms.md"
    let text = try tree.folder.read(guide)
    _ = try tree.folder.file(guide, text.replacing("## Idea\n", with: "## Ideas\n"))
    let program = try tree.program()
    let server = try Server(program, "--watch", in: tree.folder)
    let page = try server.get("/norms.html")
    #expect(page.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
    #expect(page.contains("the section 'Idea' is missing"))
    let client = try Client(port: server.port)
    client.say("GET /catalog.live HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = client.hear(until: "\r\n\r\n")
    let first = client.hear(until: "\n\n")
    _ = try tree.folder.file(guide, text)
    #expect(client.hear(until: "\n\n") != first)
    #expect(try server.get("/norms.html").hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(try server.end() == 0)
    _ = try tree.folder.file(guide, text.replacing("## Idea\n", with: "## Ideas\n"))
    // without --watch nobody could mend it
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["serve", "--port", "0"]
    process.currentDirectoryURL = URL(fileURLWithPath: tree.folder.path)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try process.waitUntilExit(seconds: 60)
    #expect(process.terminationStatus == 1)
  }
}
