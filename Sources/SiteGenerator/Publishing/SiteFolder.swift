import Foundation

/// The folder of a published site, which is replaced as a whole or not at all.
///
/// The new site is written beside the folder and renamed into its place. A folder is replaced only
/// if it is empty or holds nothing but what this program wrote into it: the marker lists that.
public struct SiteFolder: Sendable {
  /// The file that marks a folder as a site of this program, and lists its files.
  public static let marker = ".catalog-site"

  /// The path of the folder.
  public let path: String

  /// The folder of a site, which need not exist yet.
  ///
  /// - Parameter path: where the site is, or will be.
  public init(_ path: String) { self.path = path }

  /// Puts a site in the place of what the folder holds.
  ///
  /// - Parameter files: all the files of the new site.
  /// - Throws: ``SiteFolderError``; the folder is then what it was before.
  public func replace(with files: [OutputFile]) throws(SiteFolderError) {
    // a link to a folder stays a link: what it leads to is replaced
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let exists = try mayReplace(target)
    let parent = target.deletingLastPathComponent()
    try perform(on: parent) {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }
    let new = beside(target)
    do throws(SiteFolderError) {
      try write(files, into: new)
      try exists ? swap(target, for: new) : move(new, to: target)
    } catch {
      try? FileManager.default.removeItem(at: new)
      throw error
    }
  }

  /// A name beside a folder that nothing has: `.public-6F1C…`.
  private func beside(_ folder: URL) -> URL {
    folder.deletingLastPathComponent()
      .appending(path: ".\(folder.lastPathComponent)-\(UUID().uuidString)")
  }

  private func write(_ files: [OutputFile], into folder: URL) throws(SiteFolderError) {
    let list = files.map { $0.path }.sorted().joined(separator: "\n") + "\n"
    let all = files + [OutputFile(path: Self.marker, text: list)]
    let folders = Set(all.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") })
    for path in folders.sorted() {
      let place = path.isEmpty ? folder : folder.appending(path: path)
      try perform(on: place) {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      }
    }
    let failures = all.mapConcurrently(by: 64) { file -> SiteFolderError? in
      let place = folder.appending(path: file.path)
      do throws(SiteFolderError) {
        try perform(on: place) { try write(file.bytes, to: place) }
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.compactMap({ $0 }).first { throw failure }
  }

  /// Writes a file that does not exist yet.
  ///
  /// The site can be built again at any time: it is not worth the wait until the disk has it.
  private func write(_ bytes: [UInt8], to place: URL) throws {
    let descriptor = open(place.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  private func move(_ source: URL, to target: URL) throws(SiteFolderError) {
    try perform(on: target) { try FileManager.default.moveItem(at: source, to: target) }
  }

  /// The old site steps aside, the new one takes its place; if it cannot, the old one returns.
  private func swap(_ target: URL, for new: URL) throws(SiteFolderError) {
    let old = beside(target)
    try move(target, to: old)
    do throws(SiteFolderError) {
      try move(new, to: target)
    } catch {
      try move(old, to: target)
      throw error
    }
    try perform(on: old) { try FileManager.default.removeItem(at: old) }
  }

  private func perform(on place: URL, _ work: () throws -> Void) throws(SiteFolderError) {
    do {
      try work()
    } catch {
      throw .cannotWrite(path: place.path, reason: (error as NSError).localizedDescription.clause)
    }
  }
}

// MARK: - What may be replaced

extension SiteFolder {
  /// Whether there is a folder already, which may be replaced.
  private func mayReplace(_ folder: URL) throws(SiteFolderError) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      return false
    }
    guard isFolder.boolValue else { throw .notAFolder(path: path) }
    let names = try files(in: folder)
    guard !names.isEmpty else { return true }
    let marker = folder.appending(path: Self.marker)
    guard let list = try? String(contentsOf: marker, encoding: .utf8) else {
      throw .notASite(path: path)
    }
    let own = Set(list.split(separator: "\n").map { String($0) } + [Self.marker])
    if let stranger = names.sorted().first(where: { !own.contains($0) }) {
      throw .stranger(file: "\(path)/\(stranger)")
    }
    return true
  }

  /// The paths of all files below a folder, relative to it; folders without files count too.
  private func files(in folder: URL) throws(SiteFolderError) -> [String] {
    var paths: [String] = []
    try perform(on: folder) {
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        var isFolder: ObjCBool = false
        let place = folder.appending(path: path).path
        let exists = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
        let isEmpty =
          try isFolder.boolValue
          && FileManager.default.contentsOfDirectory(atPath: place).isEmpty
        if !exists || !isFolder.boolValue || isEmpty { paths.append(path) }
      }
    }
    return paths
  }
}
