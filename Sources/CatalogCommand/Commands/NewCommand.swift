import ArgumentParser
import CatalogKit
import Diagnostics

/// `catalog new`: the files of an entry, to be filled in.
struct NewCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin an entry: its files, ready to be filled in.",
    discussion: """
      Writes the implementation, the registration and the guide, and lists the entry. What is \
      planned keeps its title, chapter and prerequisites. The files compile; 'catalog check ID' \
      fails, and says where, until they are filled in. Nothing is overwritten.

      EXAMPLES:
        catalog new concept adam
        catalog new algorithm ridge-regression --area Supervised --title "Ridge regression"
      """)

  /// What an entry is, as one writes it.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case concept, algorithm

    var described: EntryDescription.Kind {
      switch self {
      case .concept: .concept
      case .algorithm: .algorithm
      }
    }
  }

  @Argument(help: "concept or algorithm.") var kind: Kind
  @Argument(
    help: ArgumentHelp("The id of the entry, such as ridge-regression.", valueName: "ID"),
    completion: EntryIDs.completion(of: .planned))
  var id: String
  @Option(
    help: ArgumentHelp(
      "The folder of its code under Catalog; what is planned has one.", valueName: "AREA"),
    completion: EntryIDs.areaCompletion)
  var area: String?
  @Option(
    help: ArgumentHelp("Its title (default: the planned one, or the id).", valueName: "T"))
  var title: String?

  func outcome(in session: Session) throws(Failure) -> Outcome {
    guard let tree = SourceTree.find() else { throw .newEntry([.noTree]) }
    let entry = try NewEntry(id, kind.described, area: area, title: title, in: tree)
    try FileEdit.make(entry.written + entry.changed, in: tree.root)
    session.console.tell(entry.notes)
    let lines =
      entry.written.map { "wrote    \($0.file)" }
      + entry.changed.map { "\($0.after == nil ? "removed " : "changed ") \($0.file)" }
      + [
        "",
        "Fill in the three files, build with 'make check', and see what 'catalog check \(id)' says.",
      ]
    return Outcome(text: lines.joined(separator: "\n") + "\n")
  }
}
