import Foundation

/// Where the guides and the sources of a Swift pack lie, and how they are named.
///
/// An area `X` keeps its files in `X/Entries`, `X/Mathematics` and `X/Guides`, and one name in up to
/// three places makes an entry: `Entries/KMeans.swift`, `Mathematics/KMeans.swift` (or a folder
/// `Mathematics/KMeans`), `Guides/KMeans.md`.
public struct PackFiles: Sendable {
  /// The folder that holds the areas, on this machine.
  public let root: String
  /// The folder in whose areas the guides lie: `root`, or the working tree (see ``WorkingTree``).
  public let guides: String
  /// The same folder relative to the root of the repository: what people are shown.
  let shown: String
  /// Where the shared targets lie in the repository, such as `Sources`.
  let sharedShown: String

  /// The files of a pack.
  ///
  /// - Parameters:
  ///   - root: the folder that holds the areas; usually `Bundle.module.bundlePath`.
  ///   - shown: the same folder relative to the root of the repository, such as `Catalog`.
  ///   - sharedShown: the folder of the repository from which shared targets were copied beside the
  ///     areas, for the entries that own files of theirs.
  ///   - guides: the folder in whose areas the guides lie, where it is another one.
  public init(
    root: String, shownAs shown: String, sharedFrom sharedShown: String = "Sources",
    guides: String? = nil
  ) {
    self.root = root
    self.guides = guides ?? root
    self.shown = shown
    self.sharedShown = sharedShown
  }

  /// The path of a file of an entry, relative to the root of the repository.
  ///
  /// `UnsupervisedEntries/KMeans.swift` is the compiler's name of
  /// `Catalog/Unsupervised/Entries/KMeans.swift`.
  func path(of origin: Origin) -> String {
    let parts = origin.fileID.split(separator: "/")
    guard parts.count == 2, parts[0].hasSuffix("Entries") else { return origin.fileID }
    return "\(shown)/\(parts[0].dropLast("Entries".count))/Entries/\(parts[1])"
  }

  /// The guide of the entry that was written at `origin`.
  package func guide(of origin: Origin) throws -> PackFile {
    let (area, name) = areaAndName(of: origin)
    return try read("\(area)/Guides/\(name).md")
  }

  /// The file in which something of an entry was written.
  func entrySource(of origin: Origin) throws -> PackFile {
    let (area, name) = areaAndName(of: origin)
    return try read("\(area)/Entries/\(name).swift")
  }

  /// The implementation of the entry that was written at `origin`: one file, or all of its folder,
  /// and then the files of shared targets that it owns.
  func source(of origin: Origin, owning owned: [String]) throws -> [PackFile] {
    let (area, name) = areaAndName(of: origin)
    let folder = "\(area)/Mathematics/\(name)"
    let files = swiftFiles(in: folder)
    let own = files.isEmpty ? [try read("\(folder).swift")] : try files.map { try read($0) }
    return own + (try owned.map { try read($0, shownIn: sharedShown) })
  }

  /// The files of a folder that end in `.swift`, sorted, relative to the root.
  func swiftFiles(in folder: String) -> [String] { files(in: folder, ending: ".swift") }

  /// The files of a folder with this ending, sorted, relative to the root.
  func files(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place(of: folder))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// Reads an area's file, shown in `shown`, or a shared target's, shown in `sharedShown`.
  func read(_ file: String, shownIn folder: String? = nil) throws -> PackFile {
    let name = "\(folder ?? shown)/\(file)"
    guard let bytes = FileManager.default.contents(atPath: place(of: file)) else {
      throw Refusal("there is no file \(name)")
    }
    return PackFile(file: name, text: String(decoding: bytes, as: UTF8.self))
  }

  /// The path on this machine of a file or folder of an area.
  private func place(of path: String) -> String {
    path.split(separator: "/").dropFirst().first == "Guides"
      ? "\(guides)/\(path)" : "\(root)/\(path)"
  }

  private func areaAndName(of origin: Origin) -> (area: Substring, name: Substring) {
    let parts = origin.fileID.split(separator: "/")
    guard parts.count == 2 else { return ("", "") }
    return (parts[0].dropLast("Entries".count), parts[1].dropLast(".swift".count))
  }
}
