public import CatalogKit
import Foundation

/// The theme of the site: templates, style and the texts that belong to no entry.
public enum Theme {
  /// A file of the theme, which may be missing.
  public struct File: Sendable {
    /// Its path in the repository.
    public let name: String
    /// What it says; `nil` where there is no such file.
    public let text: String?
  }

  /// A text file.
  ///
  /// - Parameter path: its path within the theme, such as `Templates/page.mustache`.
  /// - Returns: the file.
  public static func file(_ path: String) -> File {
    File(
      name: "Site/Theme/\(path)",
      text: bytes("\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) })
  }

  /// The texts of the pages that belong to no entry, sorted by their names.
  ///
  /// - Returns: the files of the folder `Pages`.
  public static func texts() -> [PackFile] {
    names(in: "Pages", ending: ".md").compactMap { name in
      let file = file("Pages/\(name).md")
      return file.text.map { PackFile(file: file.name, text: $0) }
    }
  }

  /// The style sheet: the parts in the folder `Styles`, one behind the other by name.
  ///
  /// - Returns: one file for all pages.
  public static func style() -> String {
    names(in: "Styles", ending: ".css").compactMap { file("Styles/\($0).css").text }.joined()
  }

  /// What goes into the site as it is, with what is in subfolders.
  ///
  /// - Returns: the files by path, sorted.
  public static func assets() -> [(path: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/Assets")) ?? []
    return names.sorted().compactMap { name in
      bytes("\(root)/Assets/\(name)").map { (name, $0) }
    }
  }

  /// The folder of the theme.
  public static let root = WorkingTree.folder("Site/Theme", orElse: Bundle.module.bundlePath)

  private static func names(in folder: String, ending: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}
