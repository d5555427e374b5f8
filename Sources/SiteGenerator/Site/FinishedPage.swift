import Foundation
import Guides

/// A page in its frame, with what the check of links must know of it: what can be kept for the next
/// build.
public struct FinishedPage: Sendable {
  /// The name of its files without an ending.
  public let name: String
  /// The links that an author wrote.
  let links: [Link]
  /// The ids of its headings.
  let headings: Set<String>
  /// How long it takes to read, in minutes; `nil` where it is no entry, or planned.
  let minutes: Int?
  /// The page in both formats, and its figures.
  let files: [OutputFile]
}

extension FinishedPage {
  /// What stands before the bytes of the files.
  private struct Head: Codable {
    let name: String
    let links: [Link]
    let headings: [String]
    let minutes: Int?
    let files: [File]

    struct File: Codable {
      let path: String
      let count: Int
    }
  }

  /// The page as bytes: a line of JSON, then the files one after the other.
  public var bytes: [UInt8] {
    let head = Head(
      name: name, links: links, headings: headings.sorted(), minutes: minutes,
      files: files.map { Head.File(path: $0.path, count: $0.bytes.count) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let line = (try? encoder.encode(head)) ?? Data()
    return Array(line) + [UInt8(ascii: "\n")] + files.flatMap { $0.bytes }
  }

  /// The page of some bytes; `nil` where they are none.
  public init?(bytes: [UInt8]) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let head = try? JSONDecoder().decode(Head.self, from: Data(bytes[..<end]))
    else { return nil }
    var place = end + 1
    var files: [OutputFile] = []
    for file in head.files {
      guard file.count >= 0, place + file.count <= bytes.count else { return nil }
      files.append(OutputFile(path: file.path, bytes: Array(bytes[place..<place + file.count])))
      place += file.count
    }
    guard place == bytes.count else { return nil }
    (name, links, headings) = (head.name, head.links, Set(head.headings))
    minutes = head.minutes
    self.files = files
  }
}
