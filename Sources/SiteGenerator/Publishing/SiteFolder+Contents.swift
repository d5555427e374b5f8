import Foundation
import Verification

extension SiteFolder {
  /// The paths of some files with the digests of their bytes, one a line.
  public static func list(of files: [OutputFile]) -> [UInt8] {
    let lines = files.sorted { $0.path < $1.path }.map { "\(Digest($0.bytes).text) \($0.path)\n" }
    return Array(lines.joined().utf8)
  }

  /// Whether the folder holds exactly the files of a site, byte for byte.
  ///
  /// - Parameter list: what ``list(of:)`` said of the site.
  /// - Returns: `false` also where the folder cannot be read.
  public func holds(_ list: [UInt8]) -> Bool {
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\n")
    let paths = lines.map { String($0.dropFirst(33)) }
    let marker = FileManager.default.contents(atPath: "\(path)/\(Self.marker)")
    guard let marker, Array(marker) == Array((paths.joined(separator: "\n") + "\n").utf8),
      let found = try? FileManager.default.subpathsOfDirectory(atPath: path)
    else { return false }
    let folders = paths.flatMap { path in
      let parts = path.split(separator: "/")
      return (1..<max(1, parts.count)).map { parts[..<$0].joined(separator: "/") }
    }
    guard Set(found) == Set(paths).union(folders).union([Self.marker]) else { return false }
    return lines.allSatisfy { line in
      Digest(file: "\(path)/\(line.dropFirst(33))")?.text == String(line.prefix(32))
    }
  }
}
