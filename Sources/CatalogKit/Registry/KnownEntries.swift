import Foundation

/// The file of what a reader knows, which the site writes and reads and the commands read.
///
///     {"format": "math-for-ml/known", "known": ["vectors", "norms"], "version": 1}
///
/// Ids that no entry has, such as those of entries that were renamed, are kept: a file that is
/// read and written loses nothing.
public struct KnownEntries: Encodable, Hashable, Sendable {
  /// What the file says it is.
  public static let format = "math-for-ml/known"
  /// The version that is written, and the only one that is read.
  public static let version = 1

  /// The ids in the order of the file, each once.
  public let ids: [String]

  /// What a reader knows.
  ///
  /// - Parameter ids: the ids in any order; of an id that is repeated the first counts.
  public init(_ ids: [String]) {
    var seen: Set<String> = []
    self.ids = ids.filter { seen.insert($0).inserted }
  }

  /// Reads a file.
  ///
  /// - Parameter bytes: whatever is in it.
  /// - Throws: ``KnownEntriesError`` if it is no such file.
  public init(bytes: [UInt8]) throws(KnownEntriesError) {
    struct Head: Decodable {
      let format: String?
      let version: Int?
    }
    struct Body: Decodable { let known: [String] }
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: Data(bytes)) else { throw .notJSON }
    guard head.format == Self.format else { throw .otherFormat }
    guard head.version == Self.version else { throw .otherVersion(head.version) }
    guard let body = try? decoder.decode(Body.self, from: Data(bytes)) else { throw .noList }
    self.init(body.known)
  }

  private enum CodingKeys: String, CodingKey { case format, version, known }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.version, forKey: .version)
    try container.encode(ids, forKey: .known)
  }
}

/// Why a file is not one of what a reader knows.
public enum KnownEntriesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No JSON object, or `format` and `version` are no text and no whole number.
  case notJSON
  /// JSON of something else.
  case otherFormat
  /// A version that is not read; `nil` where the file gives none.
  case otherVersion(Int?)
  /// `known` is missing or is no list of texts.
  case noList

  /// What is wrong, as a clause behind the name of the file.
  public var description: String {
    let right = "\"format\": \"\(KnownEntries.format)\""
    return switch self {
    case .notJSON: "is not the JSON of what a reader knows. It begins with {\(right), …"
    case .otherFormat: "is JSON of something else: it has no \(right)"
    case .otherVersion(let version?):
      "has the version \(version), and this program reads version \(KnownEntries.version) only"
    case .otherVersion(nil): "has no \"version\": \(KnownEntries.version)"
    case .noList: "has no list of ids under \"known\", such as [\"vectors\", \"norms\"]"
    }
  }
}
