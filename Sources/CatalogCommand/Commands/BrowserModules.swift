import CatalogKit
import Foundation
import SiteGenerator
import Verification

/// The way from the shared code to the modules that run in the browser.
enum BrowserModules {
  /// The modules of the built-in catalog, compiled and linked where something has changed.
  ///
  /// The folders that they are made of are remembered by their digest, so that nothing is started
  /// where nothing has changed. Only one process builds at a time.
  ///
  /// - Parameter console: hears why there are none.
  /// - Returns: the modules; none where they cannot be built.
  static func built(_ console: Console) -> LiveModules {
    guard let root = WorkingTree.root else {
      return none("this program does not lie in the tree that it was built from", console)
    }
    let folder = "\(root)/.build/browsers/live"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let lock = open("\(folder)/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    defer { close(lock) }
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else {
      return none("\(folder) cannot be written", console)
    }
    guard let digest = Digest(folders: sources(in: root)) else {
      return none("the sources cannot be read", console)
    }
    let record = "\(folder)/digest"
    let known = FileManager.default.contents(atPath: record).map {
      String(decoding: $0, as: UTF8.self)
    }
    if known != digest.text {
      if let reason = run("\(root)/Scripts/build-for-browsers", in: root) {
        return none(reason, console)
      }
      _ = FileManager.default.createFile(atPath: record, contents: Data(digest.text.utf8))
    }
    return LiveModules(folder: folder)
  }

  private static func none(_ reason: String, _ console: Console) -> LiveModules {
    console.tell(["the site has no live parts: \(reason)"])
    return .none
  }

  /// The folders that the modules are made of.
  private static func sources(in root: String) -> [String] {
    let catalog = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/Catalog")) ?? []
    let areas = catalog.sorted().flatMap { area in
      ["Mathematics", "Live"].map { "\(root)/Catalog/\(area)/\($0)" }
    }.filter { FileManager.default.fileExists(atPath: $0) }
    let shared = [
      "Elementary", "MathCore", "Figures", "LiveKit", "SearchKit", "SearchRuntime", "WasmRuntime",
    ]
    return ["\(root)/Scripts"] + shared.map { "\(root)/Sources/\($0)" } + areas
  }

  /// Runs the script.
  ///
  /// - Returns: why it failed, in one line; `nil` where it did not.
  private static func run(_ script: String, in root: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [script, "--live"]
    process.currentDirectoryURL = URL(filePath: root)
    let errors = Foundation.Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return "\(script) cannot be run"
    }
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return nil }
    let lines = text.split(separator: "\n")
    let telling =
      lines.last { $0.hasPrefix("build-for-browsers: ") } ?? lines.first { $0.contains("error:") }
    return telling.map { String($0.replacing("build-for-browsers: ", with: "")) }
      ?? "Scripts/build-for-browsers failed"
  }
}
