import ArgumentParser
import CatalogKit

/// What the reader knows already.
struct KnownOptions: ParsableArguments {
  @Option(
    name: .customLong("known"),
    help: ArgumentHelp(
      "What you know: the file that the map of the site gives you, or - for standard input.",
      valueName: "FILE"),
    completion: .file(extensions: ["json"]))
  var file: String?

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - registry: tells which ids are those of entries; of others the user is told.
  ///   - console: gives standard input, and tells.
  /// - Returns: what the file says; nothing without a file.
  /// - Throws: ``Failure`` if it cannot be read or is no such file.
  func read(_ registry: Registry, _ console: Console) throws(Failure) -> KnownSet {
    guard let file else { return KnownSet(KnownEntries([]), in: registry) }
    let name = file == "-" ? "standard input" : file
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try file == "-" ? console.readInput() : readFile(file)
    } catch {
      throw .cannotRead(file: name, reason: error)
    }
    do throws(KnownEntriesError) {
      let known = KnownSet(try KnownEntries(bytes: bytes), in: registry)
      console.tell(known.doubts(about: name, registry))
      return known
    } catch {
      throw .known(file: name, error)
    }
  }
}

/// What the reader knows, told apart by what the registry knows.
struct KnownSet {
  /// The ids of entries, in the order of the registry.
  let ids: [String]
  /// The ids that no entry has, such as those of renamed entries, in the order of the file.
  let strangers: [String]

  init(_ known: KnownEntries, in registry: Registry) {
    let all = Set(known.ids)
    ids = registry.entries.map { $0.id }.filter { all.contains($0) }
    strangers = known.ids.filter { registry[$0] == nil }
  }

  /// The most strangers of which the user is told one by one.
  private static let most = 5
  /// The longest text that can be a misspelt id.
  private static let longest = 60

  /// A line for each of the first strangers, and one that counts the others.
  func doubts(about file: String, _ registry: Registry) -> [String] {
    let more = strangers.count - Self.most
    return strangers.prefix(Self.most).map { id in
      let near = id.count > Self.longest ? [] : registry.nearest(to: id)
      return "\(file): there is no entry '\(Self.shown(id))'"
        + (near.isEmpty ? "" : "; the nearest: \(near.joined(separator: ", "))")
        + ". It counts for nothing."
    } + (more > 0 ? ["\(file): \(more) more ids that no entry has."] : [])
  }

  /// The beginning of a text that can be anything, without control characters.
  private static func shown(_ text: String) -> String {
    let letters = text.prefix(longest).unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
    }
    var shown = ""
    shown.unicodeScalars.append(contentsOf: letters)
    return text.count > longest ? shown + "…" : shown
  }
}
