import CatalogKit
import Foundation

/// Reads a line that a pack sent as the reply to a request.
///
/// - Parameters:
///   - line: the line, without its line feed.
///   - body: what the message asks for.
///   - number: the number of the request.
/// - Returns: the body, or what is wrong with the line.
func readReply<Body: Codable & Sendable>(
  _ line: Data, as body: Body.Type, to number: Int
) -> Result<Body, WorkerFailure> {
  let decoder = PackProtocol.decoder()
  let reply: PackReply<Body>
  do {
    reply = try decoder.decode(PackReply<Body>.self, from: line)
  } catch {
    // a pack of another version may send other bodies: the envelope is looked at first
    guard let envelope = try? decoder.decode(Envelope.self, from: line) else {
      return .failure(.garbage(beginning: beginning(of: line)))
    }
    let (field, reason) = complaint(of: error)
    return .failure(
      misplaced(envelope.protocol, envelope.request, number)
        ?? .unreadable(field: field, reason: reason))
  }
  // a pack that cannot read the number of a request refuses number 0
  let refersToNone = reply.request == 0 && reply.failure != nil
  if let failure = misplaced(reply.protocol, refersToNone ? number : reply.request, number) {
    return .failure(failure)
  }
  if let message = reply.failure { return .failure(.refused(message)) }
  return reply.body.map { .success($0) }
    ?? .failure(.unreadable(field: "body", reason: "is missing"))
}

/// The first characters of the first line that a pack sent, fit for a terminal.
func beginning(of bytes: Data) -> String {
  let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
  let text = String(decoding: line.prefix(60), as: UTF8.self)
  return text.map { character in
    let printable = character.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7f..<0xa0).contains($0.value) && $0.value != 0xfffd
    }
    return printable ? "\(character)" : "·"
  }.joined()
}

/// What every reply has, whatever its body.
private struct Envelope: Decodable {
  let `protocol`: Int
  let request: Int
}

private func misplaced(_ version: Int, _ found: Int, _ expected: Int) -> WorkerFailure? {
  if version != PackProtocol.version {
    return .wrongProtocol(found: version, expected: PackProtocol.version)
  }
  return found == expected ? nil : .outOfStep(found: found, expected: expected)
}

/// The field that cannot be decoded, as a path, and why.
private func complaint(of error: any Error) -> (field: String, reason: String) {
  guard let error = error as? DecodingError else { return ("it", "is not JSON") }
  switch error {
  case .keyNotFound(let key, let context): return (path(context.codingPath + [key]), "is missing")
  case .valueNotFound(_, let context): return (path(context.codingPath), "is null")
  case .typeMismatch(let type, let context):
    return (path(context.codingPath), "is not of the type \(type)")
  case .dataCorrupted(let context):
    let reason = context.debugDescription
    return (
      path(context.codingPath),
      "is not valid: \(reason.hasSuffix(".") ? String(reason.dropLast()) : reason)"
    )
  @unknown default: return ("it", "is not valid")
  }
}

/// `body.entries[3].title`.
private func path(_ keys: [any CodingKey]) -> String {
  keys.reduce("") { path, key in
    key.intValue.map { "\(path)[\($0)]" }
      ?? (path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)")
  }
}
