import Foundation
import Verification

/// The programs of the live parts, one for the playgrounds and one for the exercises of an entry; or
/// why there are none.
public struct LiveModules: Sendable {
  /// What a module is for: a part of its name.
  enum Part: String, CaseIterable {
    /// Draws the playgrounds.
    case draw
    /// Makes and grades problems.
    case practice
  }

  private let modules: [String: [UInt8]]

  /// A site without live parts.
  public static let none = LiveModules(modules: [:])

  private init(modules: [String: [UInt8]]) { self.modules = modules }

  /// The modules in a folder: `dot-product.draw.wasm`, `dot-product.practice.wasm`.
  ///
  /// - Parameter folder: where they were linked.
  public init(folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var modules: [String: [UInt8]] = [:]
    for name in names where name.hasSuffix(".wasm") {
      modules[String(name.dropLast(".wasm".count))] =
        FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
    }
    self.modules = modules
  }

  /// Whether there is a module of an entry.
  func has(_ part: Part, of id: String) -> Bool { modules["\(id).\(part.rawValue)"] != nil }

  /// The path of a module in the site.
  static func path(_ part: Part, of id: String) -> String { "live/\(id).\(part.rawValue).js" }

  /// What they are made of, for the keys of pages.
  public var names: String { modules.keys.sorted().joined(separator: " ") }

  /// The names and the bytes of all modules as one text, for the key of a site.
  public var text: String {
    modules.keys.sorted().map { "\($0) \(Digest(modules[$0] ?? []).text)" }.joined(separator: " ")
  }

  /// The modules as files of the site, each as a script: so they are found from `file:` too.
  var files: [OutputFile] {
    modules.keys.sorted().compactMap { name in
      modules[name].map { bytes in
        OutputFile(
          path: "live/\(name).js",
          text:
            "(self.catalogModules ??= {})[\"\(name)\"] = \"\(Data(bytes).base64EncodedString())\";\n"
        )
      }
    }
  }
}
