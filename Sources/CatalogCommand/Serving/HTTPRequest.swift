/// The head of a request in HTTP/1.1: what a browser asks for.
package struct HTTPRequest: Hashable {
  /// `GET`, `HEAD` or another method.
  package let method: String
  /// The path, its percent-encoding undone, without the query: it begins with `/`.
  package let path: String
  /// The host that the client believes to speak to, without the port; `nil` where it says nothing.
  package let host: String?
  /// Whether the client wants to send more requests on this connection.
  package let keepsAlive: Bool

  /// Why a head is not understood.
  package enum Fault: Error, Hashable {
    /// It is not of HTTP.
    case malformed
    /// It is of another version than HTTP/1.
    case version
    /// It announces a body, which no page takes.
    case body
  }

  /// How many bytes a head may have.
  package static let limit = 16 << 10

  /// Reads a head.
  ///
  /// - Parameter bytes: the head, from its first byte to the empty line that ends it.
  /// - Throws: ``Fault``.
  /// - Source: RFC 9112, *HTTP/1.1*, sections 2 to 5.
  package init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in line.last == UInt8(ascii: "\r") ? line.dropLast() : line }
    let words = (lines.first ?? []).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, !words[0].isEmpty, words[0].utf8.allSatisfy({ isTokenByte($0) }) else {
      throw .malformed
    }
    guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else {
      throw words[2].hasPrefix("HTTP/") ? .version : .malformed
    }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() where !line.isEmpty {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ isTokenByte($0) })
      else { throw .malformed }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = trimmed(String(decoding: line[line.index(after: colon)...], as: UTF8.self))
      // one host, one length: two are a trick
      guard fields[name] == nil || !["host", "content-length"].contains(name) else {
        throw .malformed
      }
      fields[name] = fields[name].map { "\($0), \(value)" } ?? value
    }
    guard fields["transfer-encoding"] == nil, ["0", nil].contains(fields["content-length"]) else {
      throw .body
    }
    guard let path = decodedPath(words[1]), fields["host"] != nil || words[2] == "HTTP/1.0" else {
      throw .malformed
    }
    let wish = (fields["connection"] ?? "").lowercased()
    (method, self.path) = (words[0], path)
    host = fields["host"].map { hostName($0) }
    keepsAlive = words[2] == "HTTP/1.1" && !wish.contains("close")
  }
}

/// The path of a request target: `/a%20b?c` and `http://localhost/a%20b` are `/a b`.
///
/// - Returns: `nil` for what is no path, or whose encoding is broken.
private func decodedPath(_ target: String) -> String? {
  var rest = target[...]
  for scheme in ["http://", "https://"] where rest.lowercased().hasPrefix(scheme) {
    rest = rest.dropFirst(scheme.count).drop { $0 != "/" && $0 != "?" }
    if rest.isEmpty || rest.hasPrefix("?") { rest = "/" }
  }
  guard rest.hasPrefix("/") else { return nil }
  var bytes: [UInt8] = []
  var open = rest.prefix { $0 != "?" && $0 != "#" }.utf8[...]
  while let byte = open.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = open.popFirst().flatMap({ hexadecimal($0) }),
      let low = open.popFirst().flatMap({ hexadecimal($0) })
    else { return nil }
    bytes.append(high << 4 | low)
  }
  guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) else { return nil }
  return String(validating: bytes, as: UTF8.self)
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// `localhost` of `localhost:8000`, `[::1]` of `[::1]:8000`.
private func hostName(_ field: String) -> String {
  let field = field.lowercased()
  if field.hasPrefix("["), let end = field.firstIndex(of: "]") { return String(field[...end]) }
  return String(field.prefix { $0 != ":" })
}

private func trimmed(_ text: String) -> String {
  let isSpace = { (character: Character) in character == " " || character == "\t" }
  return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
}

/// Whether a byte can stand in a method or in the name of a field.
private func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}
