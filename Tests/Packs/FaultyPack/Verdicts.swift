import CatalogKit

/// Entries that run and do not pass.
extension Concept {
  static var unchecked: Concept {
    named("unchecked") { sheet in sheet.show("answer", 42) }
  }

  static var repeated: Concept {
    named("repeated") { sheet in
      sheet.show("answer", 41)
      sheet.show("answer", 42)
      sheet.expect("answer", 42, equals: 42, within: .exact, because: .theorem("identity"))
    }
  }

  static var wrong: Concept {
    named("wrong") { sheet in
      sheet.expect(
        "π", 3.14, equals: Double.pi, within: .absolute(1e-6), because: .published("Archimedes"))
      sheet.expect("true", holds: true, because: .theorem("identity"))
      sheet.expect("residual", .nan, atMost: 1e-9, because: .theorem("A x = b"))
    }
  }
}
