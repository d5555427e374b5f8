import CatalogKit
import CommonMark
import Guides

/// The three files of a new entry, which compile and whose check fails until they are filled in.
struct EntrySkeleton {
  let kind: EntryDescription.Kind
  let names: EntryNames
  let area: String
  let title: String
  /// The declaration up to what an outline has: `public static let rank = Concept("rank", …`.
  let outline: String
  /// The modules that the outline needs.
  let imports: [String]

  /// A library that anyone can import.
  var mathematics: String {
    """
    public import MathCore

    /// \(title): say here in one sentence what it is.
    ///
    /// Say here why it works.
    public struct \(names.type): Hashable, Sendable {
      /// What came out, in its unit.
      public let value: Double

      /// Say here what is computed.
      ///
      /// - Parameter x: a vector of n components, in any unit.
      /// - Complexity: O(n).
      public init(of x: Vector) {
        // the formula stands here, above the lines that compute it
        value = .nan
      }
    }

    """
  }

  /// Prerequisites, uses, worked example and checks.
  var entry: String {
    let type = kind == .concept ? "Concept" : "Algorithm"
    let modules = Set(imports + ["CatalogCommons", area, "MathCore"]).subtracting(["CatalogKit"])
    let lines =
      (modules.map { (name: $0, line: "import \($0)") }
      + [(name: "CatalogKit", line: "public import CatalogKit")])
      .sorted { $0.name < $1.name }.map { $0.line }
    return """
      \(lines.joined(separator: "\n"))

      extension \(type) {
      \(indented(outline)),
          implementation: ["\(names.type)"],
          cost: "O(n) for n components",
          references: [],
      \(command)    example: WorkedExample("A case by hand") { sheet in
            byHand(&sheet)
          })
      }

      /// A case that is small enough to follow with pencil and paper.
      private func byHand(_ sheet: inout Worksheet) {
        let result = \(names.type)(of: [1, 2])
        sheet.show("value", result.value)
        // The expected value has a reason: an independent implementation with its version, a published
        // value, a closed form, a theorem. The tolerance follows from an error analysis.
        sheet.expect(
          "the case by hand", result.value, equals: 0, within: .exact,
          because: .closedForm("write the formula with its numbers"))
      }

      """
  }

  /// An algorithm runs on the reader's data.
  private var command: String {
    guard kind == .algorithm else { return "" }
    return """
          command: Command(
            input: .features, gives: [ValueName("value", "say here what comes out")]
          ) { request, sheet in
            guard request.features.rows > 0, request.features.columns > 0 else {
              throw Refusal("there are no numbers to work on")
            }
            throw Refusal("this entry is not written yet")
          },

      """
  }

  /// The page: the sections are to be filled in.
  var guide: String {
    let sections = Guide.requiredSections.map { section in
      switch section {
      case "Implementation": "## \(section)\n\n```listing \(names.type)\n```\n"
      case "References": "## \(section)\n\n```references\n```\n"
      default: "## \(section)\n"
      }
    }
    return (["# \(title.escapedForCommonMark)\n"] + sections).joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
