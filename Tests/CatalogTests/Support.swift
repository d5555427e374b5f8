import Foundation
import Testing

/// The program as a process of its own, as its users start it.
enum Program {
  /// The folder of everything that was built: the test bundle lies in it.
  static let products: URL = {
    let executable = Bundle.main.bundlePath
    let candidates = [
      URL(filePath: executable),
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
      root.appending(path: ".build/release"),
    ]
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "catalog").path)
    } ?? candidates[0]
  }()

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs `catalog` with the given arguments and waits for its end.
  static func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
    let (out, err) = (
      folder.appending(path: UUID().uuidString), folder.appending(path: UUID().uuidString)
    )
    try Data().write(to: out)
    try Data().write(to: err)
    defer {
      try? FileManager.default.removeItem(at: out)
      try? FileManager.default.removeItem(at: err)
    }
    let process = Process()
    process.executableURL = products.appending(path: "catalog")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: out),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}

/// A folder that is removed when the test ends.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "catalog-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every file below a folder with its bytes, by path.
  static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: name)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[name] = try Data(contentsOf: url)
      }
    }
    return files
  }
}
