package import SiteGenerator
import Verification

/// A site in memory, as the server shows it.
///
/// Only what was built can be asked for, by its exact path: there is no folder to climb out of.
package struct ServedSite {
  /// Changes whenever a byte of the site changes.
  package let version: String
  private let files: [String: [UInt8]]
  /// Whether pages get the script that loads them again.
  let isWatched: Bool
  /// What is said of a path that has no file; the page is `404.html`.
  private let elsewhere: HTTPResponse.Status

  /// A site.
  ///
  /// - Parameters:
  ///   - files: all files of the site.
  ///   - isWatched: whether pages shall load themselves again when the site changes.
  package init(_ files: [OutputFile], isWatched: Bool) {
    self.init(files, isWatched: isWatched, elsewhere: .notFound)
  }

  private init(_ files: [OutputFile], isWatched: Bool, elsewhere: HTTPResponse.Status) {
    self.elsewhere = elsewhere
    self.files = Dictionary(
      files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.isWatched = isWatched
    version = Digest(parts: files.flatMap { [Array($0.path.utf8), $0.bytes] }).text
  }

  /// The site that is shown while none could be built yet: the problems, wherever one looks.
  ///
  /// - Parameter problems: what is wrong, a line each.
  package init(problems: [String]) {
    let list = problems.map { "<li>\($0.escapedForPage)</li>\n" }.joined()
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
      <title>The site cannot be built yet</title>
      </head>
      <body>
      <h1>The site cannot be built yet</h1>
      <ul>
      \(list)</ul>
      </body>
      </html>

      """
    self.init(
      [OutputFile(path: "404.html", text: page)], isWatched: true, elsewhere: .unavailable)
  }

  /// The answer to a request.
  ///
  /// - Parameter request: what is asked for.
  /// - Returns: the file, or the page that says there is none.
  package func response(to request: HTTPRequest) -> HTTPResponse {
    // a page of another origin that has itself called localhost shall not read along
    if let host = request.host, !["localhost", "127.0.0.1", "[::1]"].contains(host) {
      return HTTPResponse(.forbidden, "This server answers to localhost only.")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return HTTPResponse(.methodNotAllowed, "Only GET and HEAD are answered.")
    }
    if isWatched, request.path == LiveReload.scriptPath {
      return HTTPResponse(
        .ok, type: HTTPResponse.type(of: request.path), body: Array(LiveReload.script.utf8))
    }
    let path = request.path.dropFirst()
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let bytes = files[String(name)] { return file(.ok, String(name), bytes) }
    if let bytes = files["404.html"] { return file(elsewhere, "404.html", bytes) }
    return HTTPResponse(.notFound, "There is no such page.")
  }

  private func file(
    _ status: HTTPResponse.Status, _ name: String, _ bytes: [UInt8]
  ) -> HTTPResponse {
    let body =
      isWatched && name.hasSuffix(".html")
      ? Array(LiveReload.added(to: String(decoding: bytes, as: UTF8.self), version: version).utf8)
      : bytes
    return HTTPResponse(status, type: HTTPResponse.type(of: name), body: body)
  }
}

extension String {
  /// The text as HTML.
  fileprivate var escapedForPage: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
