import CatalogKit
import Foundation

/// The folders that the program of a pack reads.
public struct PackInputs: Hashable, Sendable {
  /// What worked examples read.
  public let data: [String]
  /// What guides, listings and the audit are made of.
  public let texts: [String]

  /// The folders that the program of a pack reads; there are no others.
  ///
  /// - Parameters:
  ///   - data: what worked examples read.
  ///   - texts: what guides, listings and the audit are made of.
  public init(data: [String], texts: [String]) { (self.data, self.texts) = (data, texts) }
}

/// The text of a file whose size the system does not tell, as those in `/proc`.
///
/// One read gives a part of it that differs from time to time.
private func readToEnd(_ path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { return nil }
  }
}

/// What the answers of a pack depend on.
///
/// An example depends on the program (all code, flags, parameters and the toolchain are in its
/// bytes), its arguments, the libraries it is linked to, the bytes of the data sets and the limits
/// of a request. Everything else depends on the texts too.
struct PackKeys {
  let example: Digest
  let text: Digest
  /// Sources, and whatever else is no guide.
  private let sources: Digest
  /// Sources, and which guides there are: what the audit looks at.
  private let files: Digest
  /// Each guide by its area and its name, as in `Unsupervised/Guides/KMeans.md`.
  private let guides: [String: [Digest]]

  /// The keys of a pack; `nil` where it is not known what it reads, or something cannot be read.
  init?(of location: PackLocation, limits: Limits) {
    guard let inputs = location.inputs, let program = Digest(file: location.path),
      let libraries = Digest.libraries, let data = Digest(folders: inputs.data),
      let texts = Digest.files(in: inputs.texts)
    else { return nil }
    let bounds = "\(limits.seconds) \(limits.mebibytes) \(limits.replyBytes)"
    let words = ["\(PackProtocol.version)", bounds] + location.arguments
    let digests = [program, libraries, data].map { $0.text }
    let example = Digest(parts: (digests + words).map { Array($0.utf8) })
    self.example = example
    func digest(_ files: [(path: String, digest: Digest)]) -> Digest {
      Digest(
        parts: [Array(example.text.utf8)]
          + files.flatMap { [Array($0.path.utf8), Array($0.digest.text.utf8)] })
    }
    text = digest(texts)
    sources = digest(texts.filter { !Self.isGuide($0.path) })
    files = digest(
      texts.map { Self.isGuide($0.path) ? ($0.path, Digest([])) : $0 })
    guides = Dictionary(
      texts.filter { Self.isGuide($0.path) }.map { ($0.path, [$0.digest]) },
      uniquingKeysWith: { $0 + $1 })
  }

  private static func isGuide(_ path: String) -> Bool {
    path.split(separator: "/").dropFirst().first == "Guides"
  }

  /// What the page of an entry depends on: its example, its guide, and all sources.
  func page(of entry: EntryDescription) -> Digest {
    let name = entry.file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
    let guide = guides["\(entry.area)/Guides/\(name).md"] ?? []
    return Digest(parts: ([sources] + guide).map { Array($0.text.utf8) })
  }

  /// The key of an answer about the pack, or about one of its entries.
  func key(
    _ message: PackRequest.Message, _ id: String, entry: EntryDescription? = nil,
    formulas: [PackFormula]? = nil
  ) -> Digest {
    let pack =
      message == .example || message == .live ? example : entry.map { page(of: $0) } ?? files
    let displayed = (formulas ?? []).flatMap { [$0.name ?? "", $0.tex] }
    return Digest(parts: ([pack.text, message.rawValue, id] + displayed).map { Array($0.utf8) })
  }
}

extension Digest {
  /// The digest of all files below some folders, with their paths; `nil` where one cannot be read.
  public init?(folders: [String]) {
    guard let files = Self.files(in: folders) else { return nil }
    self.init(
      parts: files.flatMap { [Array($0.path.utf8), Array($0.digest.text.utf8)] })
  }

  /// The digest of each file below some folders, folder after folder, sorted by path; `nil` where one
  /// cannot be read.
  static func files(in folders: [String]) -> [(path: String, digest: Digest)]? {
    var all: [(path: String, digest: Digest)] = []
    for folder in folders {
      guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
        return nil
      }
      all.append(("", Digest(Array("\(paths.count)".utf8))))
      for path in paths.sorted() {
        var isFolder: ObjCBool = false
        let place = "\(folder)/\(path)"
        guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
          return nil
        }
        if isFolder.boolValue { continue }
        guard let file = Digest(file: place) else { return nil }
        all.append((path, file))
      }
    }
    return all
  }

  /// The libraries that this process is linked to; a worker of the same program has the same.
  ///
  /// Of each library the path, the size and the first 4096 bytes count: they hold the header and the
  /// identifier of its build. On macOS the libraries belong to the version of the system.
  static var libraries: Digest? {
    #if os(Linux)
      guard let maps = readToEnd("/proc/self/maps") else { return nil }
      let paths = Set(
        maps.split(separator: "\n").compactMap { line in
          line.firstIndex(of: "/").map { String(line[$0...]) }
        }.filter { $0.contains(".so") })
      var parts: [[UInt8]] = []
      for path in paths.sorted() {
        guard let file = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
          return nil
        }
        parts += [Array(path.utf8), Array("\(file.count)".utf8), Array(file.prefix(4096))]
      }
      return Digest(parts: parts)
    #else
      return Digest(Array(ProcessInfo.processInfo.operatingSystemVersionString.utf8))
    #endif
  }
}
