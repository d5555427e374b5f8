import CatalogKit
import Foundation

/// A folder of results, each under the digest of all that it depends on.
///
/// A file begins with the digest of the rest. What is missing, damaged or of another version is
/// no result: it is computed again. What cannot be written is not kept. Neither is an error. Files
/// are renamed into place, so two programs can share the folder.
public struct ResultCache: Sendable {
  /// The folder, which need not exist.
  public let folder: String
  /// Changes with the form of what is kept.
  private static let version = "catalog-cache 1"

  /// A cache.
  ///
  /// - Parameter folder: where the results lie.
  public init(folder: String) { self.folder = folder }

  /// A result.
  ///
  /// - Parameter key: the digest of all that it depends on.
  /// - Returns: its bytes; `nil` where there is none that can be trusted.
  public func bytes(for key: Digest) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: place(of: key)), data.count >= 32,
      Array(data.prefix(32)) == Self.seal(key, Array(data.dropFirst(32)))
    else { return nil }
    // what is used is young again, see ``prune(to:)``; nothing else looks at a time
    utimes(place(of: key), nil)
    return Array(data.dropFirst(32))
  }

  /// Keeps a result.
  ///
  /// - Parameters:
  ///   - bytes: the result.
  ///   - key: the digest of all that it depends on.
  public func keep(_ bytes: [UInt8], for key: Digest) {
    let files = FileManager.default
    try? files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let temporary = "\(folder)/.\(UUID().uuidString)"
    guard (try? Data(Self.seal(key, bytes) + bytes).write(to: URL(filePath: temporary))) != nil
    else { return }
    if rename(temporary, place(of: key)) != 0 { try? files.removeItem(atPath: temporary) }
  }

  /// Removes the results that are oldest, until the rest fits.
  ///
  /// - Parameter limit: the size to keep, in bytes.
  public func prune(to limit: Int) {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey]
    let files =
      (try? FileManager.default.contentsOfDirectory(
        at: URL(filePath: folder), includingPropertiesForKeys: Array(keys))) ?? []
    let known = files.compactMap { file -> (file: URL, date: Date, size: Int)? in
      guard let values = try? file.resourceValues(forKeys: keys),
        let date = values.contentModificationDate, let size = values.fileSize
      else { return nil }
      return (file, date, size)
    }
    var total = 0
    for item in known.sorted(by: { ($0.date, $0.file.path) > ($1.date, $1.file.path) }) {
      total += item.size
      if total > limit { try? FileManager.default.removeItem(at: item.file) }
    }
  }

  private func place(of key: Digest) -> String { "\(folder)/\(key.text)" }

  private static func seal(_ key: Digest, _ bytes: [UInt8]) -> [UInt8] {
    Array(Digest(parts: [Array("\(version) \(key.text)".utf8), bytes]).text.utf8)
  }
}

extension ResultCache {
  /// An answer as it is kept.
  private struct Kept<Body: Codable>: Codable {
    let id: String
    let seconds: Double
    let body: Body
  }

  /// An answer of a pack.
  func answer<Body: Codable & Sendable>(for key: Digest, as body: Body.Type) -> Answer<Body>? {
    guard let bytes = bytes(for: key),
      let kept = try? PackProtocol.decoder().decode(Kept<Body>.self, from: Data(bytes))
    else { return nil }
    return Answer(id: kept.id, result: .success(kept.body), seconds: kept.seconds)
  }

  /// Keeps an answer of a pack.
  func keep<Body: Codable & Sendable>(_ answer: Answer<Body>, _ body: Body, for key: Digest) {
    let kept = Kept(id: answer.id, seconds: answer.seconds, body: body)
    guard let data = try? PackProtocol.encoder().encode(kept) else { return }
    keep(Array(data), for: key)
  }
}
