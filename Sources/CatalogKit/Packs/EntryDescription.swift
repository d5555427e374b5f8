/// An entry as it is told to other processes: everything but its code.
///
/// The registry, the site and the command line work on descriptions only, so that an entry of the
/// built-in catalog and one from a pack in any language are the same to them.
public struct EntryDescription: Codable, Hashable, Sendable, Identifiable {
  /// What an entry is.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case concept, algorithm
    /// A page of the site that is neither, see ``GuidePage``: it stands beside the entries.
    case page
  }

  /// A link of a description to a concept.
  public struct Use: Codable, Hashable, Sendable {
    public let id: String
    public let role: String
    public let basis: CatalogKit.Use.Basis
    /// The line at which it is stated, in the file of the entry; `nil` where that is not known.
    public let line: Int?

    public init(id: String, role: String, basis: CatalogKit.Use.Basis, line: Int? = nil) {
      (self.id, self.role, self.basis, self.line) = (id, role, basis, line)
    }
  }

  /// What a complete entry has beyond its outline.
  public struct Content: Codable, Hashable, Sendable {
    public let implementation: [String]
    /// The files of shared targets that the entry explains beside its own, from the root of the
    /// repository; `nil` is none.
    public let owns: [String]?
    public let cost: String
    public let references: [Reference]
    public let command: CommandDescription?
    /// The names of its playgrounds, in the order of the page; `nil` is none.
    public let playgrounds: [String]?
    /// Its exercises, from the easiest to the hardest; `nil` is none.
    public let exercises: [ExerciseDescription]?
    public let example: ExampleDescription
    /// Where the exercises lead; `nil` where they lead nowhere.
    public let assessment: AssessmentDescription?
  }

  public let id: String
  public let kind: Kind
  /// The folder of its code under `Catalog`.
  public let area: String
  /// The id of its chapter; empty for a page.
  public let chapter: String
  public let title: String
  public let summary: String
  /// The ids of the concepts to learn first.
  public let requires: [String]
  /// The ids of the algorithms it extends; empty for a concept.
  public let buildsOn: [String]
  public let uses: [Use]
  /// The file in which it is registered, relative to the root of the pack.
  public let file: String
  /// The line at which it is registered.
  public let line: Int
  /// The ids it had before; `nil` is none.
  public let formerly: [String]?
  /// `nil` for an outline.
  public let content: Content?

  /// Whether the entry is an outline, whose content is to come.
  public var planned: Bool { content == nil }
  /// Whether it has playgrounds or exercises.
  public var isLive: Bool { content?.playgrounds != nil || content?.exercises != nil }
  /// Everything to learn first, concepts before algorithms.
  public var learnFirst: [String] { requires + buildsOn }
}

/// A command as it is told to other processes.
public struct CommandDescription: Codable, Hashable, Sendable {
  public let input: Command.Input
  public let parameters: [Parameter]
  public let gives: [ValueName]
}

/// A worked example as it is told to other processes.
public struct ExampleDescription: Codable, Hashable, Sendable {
  public let title: String
  public let dataset: DatasetDescription?
  /// The data sets that it reads beside that one; `nil` is none.
  public let others: [DatasetDescription]?

  /// All data sets that it reads.
  public var datasets: [DatasetDescription] { [dataset].compactMap { $0 } + (others ?? []) }
}

/// A data set as it is told to other processes.
public struct DatasetDescription: Codable, Hashable, Sendable {
  public let id: String
  public let title: String
  public let summary: String
  public let source: String
  public let licence: String
  /// What one row is; `nil` where nobody says.
  public let row: String?
  /// What the columns hold; `nil` where nobody says.
  public let columns: [Dataset.Column]?
  /// The figure that shows it at a glance; `nil` for none.
  public let picture: Dataset.Picture?
}

/// A pack as it is told to other processes: its entries by area, in reading order.
public struct PackDescription: Codable, Hashable, Sendable {
  /// What the pack calls itself.
  public let name: String
  /// The chapters that its entries belong to, in reading order.
  public let chapters: [Chapter]
  public let entries: [EntryDescription]
  /// The pages that are no entries, in their order; `nil` is none.
  public let pages: [EntryDescription]?

  /// The pages, then the entries.
  public var all: [EntryDescription] { (pages ?? []) + entries }

  public init(
    name: String, chapters: [Chapter], entries: [EntryDescription],
    pages: [EntryDescription]? = nil
  ) {
    self.name = name
    self.chapters = chapters
    self.entries = entries
    self.pages = pages
  }
}
