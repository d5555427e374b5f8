import Foundation
import Verification

/// The packs of the tests: executables beside the test bundle, and a script.
enum Packs {
  static var faulty: PackLocation { built("FaultyPack") }
  static var small: PackLocation { built("SmallPack") }

  /// The pack in Python, well-behaved without a mode.
  static func python(_ mode: String...) -> PackLocation {
    PackLocation(path: file("Packs/python/pack.py"), arguments: mode)
  }

  /// A file of the folder of all tests.
  static func file(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: name).path(percentEncoded: false)
  }

  private static func built(_ name: String) -> PackLocation {
    #if os(macOS)
      // the bundle lies beside the executables; this program is a tool of Xcode
      let bundles = Bundle.allBundles.map { $0.bundleURL }.filter { $0.pathExtension == "xctest" }
      let folder = (bundles.first ?? Bundle.main.bundleURL).deletingLastPathComponent()
    #else
      let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
    return PackLocation(path: folder.appending(path: name).path(percentEncoded: false))
  }
}

extension Answer {
  /// The failure; `nil` where there is a body.
  var failure: WorkerFailure? { if case .failure(let failure) = result { failure } else { nil } }
  /// The body; `nil` where there is none.
  var body: Body? { try? result.get() }
}
