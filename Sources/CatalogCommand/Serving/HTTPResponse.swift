/// What the server sends back.
package struct HTTPResponse: Hashable {
  package enum Status: Int {
    case ok = 200
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case timeout = 408
    case contentTooLarge = 413
    case headTooLarge = 431
    case unavailable = 503
    case versionNotSupported = 505

    var words: String {
      switch self {
      case .ok: "OK"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .timeout: "Request Timeout"
      case .contentTooLarge: "Content Too Large"
      case .headTooLarge: "Request Header Fields Too Large"
      case .unavailable: "Service Unavailable"
      case .versionNotSupported: "HTTP Version Not Supported"
      }
    }
  }

  package let status: Status
  package let type: String
  package let body: [UInt8]

  package init(_ status: Status, type: String, body: [UInt8]) {
    (self.status, self.type, self.body) = (status, type, body)
  }

  /// A response of one line of text.
  package init(_ status: Status, _ text: String) {
    self.init(status, type: "text/plain; charset=utf-8", body: Array("\(text)\n".utf8))
  }

  /// The response as it goes over the wire.
  ///
  /// - Parameters:
  ///   - hasBody: whether the body is sent; without it the head says the same.
  ///   - keepsAlive: whether the connection stays open.
  /// - Returns: the bytes.
  package func bytes(hasBody: Bool, keepsAlive: Bool) -> [UInt8] {
    let allow = status == .methodNotAllowed ? ["Allow: GET, HEAD"] : []
    let fields =
      [
        "HTTP/1.1 \(status.rawValue) \(status.words)", "Content-Type: \(type)",
        "Content-Length: \(body.count)", "Cache-Control: no-cache",
        "X-Content-Type-Options: nosniff", "Connection: \(keepsAlive ? "keep-alive" : "close")",
      ] + allow
    return Array((fields.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (hasBody ? body : [])
  }

  /// The type of a file, by the ending of its name.
  package static func type(of path: String) -> String {
    switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "md": "text/markdown; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "xml": "application/xml"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "wasm": "application/wasm"
    default: "application/octet-stream"
    }
  }
}
