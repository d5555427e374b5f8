import CatalogKit
import MathCore

extension Chapter {
  static let faults = Chapter("faults", title: "Faults", summary: "Entries that fail.")
}

extension Concept {
  /// An entry of this pack.
  static func named(
    _ id: String, fileID: String = #fileID, line: Int = #line,
    work: @escaping @Sendable (inout Worksheet) throws -> Void
  ) -> Concept {
    Concept(
      id, title: id, chapter: .faults, summary: "An entry of the tests.",
      implementation: ["none"], cost: "O(1)", references: [], command: echo,
      example: WorkedExample(id, work: work), fileID: fileID, line: line)
  }

  /// An entry that does what it should: 1 + 2 + … + n = n (n + 1) / 2.
  static func good(_ n: Int) -> Concept {
    named("good-\(n)") { sheet in
      sheet.expect(
        "sum", (0...n).reduce(0, +), equals: n * (n + 1) / 2, within: .exact,
        because: .closedForm("n (n + 1) / 2"))
    }
  }

  /// Gives the first feature back, so that requests and replies can be made as large as one likes.
  private static var echo: Command {
    Command(input: .features, gives: [ValueName("echo", "the first feature")]) { request, sheet in
      sheet.show("echo", (0..<request.features.rows).map { request.features[$0, 0] })
    }
  }

  static var all: [Concept] {
    [
      good(0), precondition, good(1), index, explanation, good(2), stack, loop, memory, good(3),
      prints, complaints, flood, garbage, good(4), twice, slow, silence, exit, killed, sleep,
      refusal,
      good(5),
      unchecked, repeated, wrong, good(6),
      .outline("planned", title: "planned", chapter: .faults, summary: "An outline."),
    ]
  }
}
