import Foundation

/// The working tree of a program that was built in it, as `swift build` does.
///
/// Rule: an executable in `<root>/.build`, where `<root>` has `Package.swift` and `Catalog`, reads
/// guides, data sets and the theme from the tree, so that an edit is seen without a build. The
/// sources for listings are those that were copied when the program was compiled. An installed
/// program reads everything from the resources beside it.
public enum WorkingTree {
  /// The root of the tree; `nil` for an installed program.
  public static let root: String? = {
    guard let program = Bundle.main.executablePath else { return nil }
    let parts = URL(filePath: program).resolvingSymlinksInPath().pathComponents
    guard let build = parts.lastIndex(of: ".build"), build > 1 else { return nil }
    let root = "/" + parts[1..<build].joined(separator: "/")
    let files = FileManager.default
    guard files.fileExists(atPath: "\(root)/Package.swift"),
      files.fileExists(atPath: "\(root)/Catalog")
    else { return nil }
    return root
  }()

  /// A folder of the tree, or the one that travels with an installed program.
  ///
  /// - Parameters:
  ///   - path: the folder relative to the root of the tree, such as `Site/Theme`.
  ///   - bundled: the folder that was copied when the program was compiled.
  /// - Returns: the path of the folder to read.
  public static func folder(_ path: String, orElse bundled: String) -> String {
    guard let tree = root.map({ "\($0)/\(path)" }), FileManager.default.fileExists(atPath: tree)
    else { return bundled }
    return tree
  }
}
