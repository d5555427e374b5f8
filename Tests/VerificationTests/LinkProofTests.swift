import CatalogKit
import Diagnostics
import Foundation
import Testing
import Verification

/// An entry of the area `A`, registered in a file of its own unless it is planned.
private func entry(
  _ id: String, kind: EntryDescription.Kind = .concept, buildsOn: [String] = [],
  uses: [(id: String, basis: Use.Basis, line: Int)] = [], planned: Bool = false,
  owns: [String] = []
) throws -> EntryDescription {
  let uses = uses.map {
    #"{"id": "\#($0.id)", "role": "r", "basis": "\#($0.basis.rawValue)", "line": \#($0.line)}"#
  }
  let content = """
    , "content": {"implementation": ["f"], "owns": \(owns), "cost": "", "references": [],
      "example": {"title": "t"}}
    """
  let json = """
    {"id": "\(id)", "kind": "\(kind.rawValue)", "area": "A", "chapter": "c", "title": "\(id)",
     "summary": "S.", "requires": [], "buildsOn": \(buildsOn),
     "uses": [\(uses.joined(separator: ","))], "file": "Catalog/A/Entries/\(id).swift", "line": 1
     \(planned ? "" : content)}
    """
  return try PackProtocol.decoder().decode(EntryDescription.self, from: Data(json.utf8))
}

private func site(_ file: String, _ line: Int, _ symbol: String, in other: String) -> CallSite {
  CallSite(file: file, line: line, symbol: symbol, declaredIn: other)
}

private let norm = "Catalog/A/Mathematics/Norm.swift"
private let means = "Catalog/A/Mathematics/KMeans/Means.swift"

@Suite struct `Links between entries` {
  @Test func `are proved by calls, and kept in the order of the source`() throws {
    let entries = [
      try entry("norm"), try entry("k-means", kind: .algorithm, uses: [("norm", .code, 3)]),
    ]
    let (later, earlier) = (site(means, 9, "f()", in: norm), site(means, 4, "f()", in: norm))
    let proof = LinkProof(
      entries: entries, files: [norm, means], sites: [later, earlier, later])
    #expect(proof.problems == [])
    #expect(proof.sites(of: "k-means", using: "norm") == [earlier, later])
    #expect(proof.sites(of: "norm", using: "k-means") == [])
    #expect(proof.count == (1, 2))
  }

  @Test func `are an error at the use where nothing is called`() throws {
    let entries = [
      try entry("norm"), try entry("k-means", kind: .algorithm, uses: [("norm", .code, 3)]),
    ]
    let proof = LinkProof(entries: entries, files: [norm, means], sites: [])
    #expect(
      proof.problems.map { $0.description } == [
        "Catalog/A/Entries/k-means.swift:3: k-means uses norm by code, but its code calls nothing "
          + "of norm. Call it, or write .idea or .proof."
      ])
  }

  @Test func `are an error at the use where there is nothing to call`() throws {
    let entries = [
      try entry("norm", planned: true),
      try entry("k-means", kind: .algorithm, uses: [("norm", .code, 3)]),
    ]
    let proof = LinkProof(entries: entries, files: [means], sites: [])
    #expect(
      proof.problems.map { $0.description } == [
        "Catalog/A/Entries/k-means.swift:3: k-means uses norm by code, but norm has no code. "
          + "Write .idea or .proof, or give norm its code."
      ])
  }

  @Test func `of an outline are plans`() throws {
    let entries = [
      try entry("norm"),
      try entry("k-means", kind: .algorithm, uses: [("norm", .code, 3)], planned: true),
    ]
    #expect(LinkProof(entries: entries, files: [norm], sites: []).problems == [])
  }

  @Test func `are an error at the first call where none is stated`() throws {
    let entries = [try entry("norm"), try entry("k-means", kind: .algorithm)]
    let sites = [site(means, 9, "f()", in: norm), site(means, 4, "g(_:)", in: norm)]
    let proof = LinkProof(entries: entries, files: [norm, means], sites: sites)
    #expect(
      proof.problems.map { $0.description } == [
        "Catalog/A/Mathematics/KMeans/Means.swift:4: k-means calls g(_:) of norm, which it does not "
          + "state. Add norm with .code to the uses of k-means."
      ])
  }

  @Test func `are an error where they are stated on another basis`() throws {
    let entries = [
      try entry("norm"), try entry("k-means", kind: .algorithm, uses: [("norm", .idea, 3)]),
    ]
    let proof = LinkProof(
      entries: entries, files: [norm, means], sites: [site(means, 4, "f()", in: norm)])
    #expect(
      proof.problems.map { $0.description } == [
        "Catalog/A/Mathematics/KMeans/Means.swift:4: k-means calls f() of norm, which it does not "
          + "state. Write .code in place of .idea for norm in the uses of k-means."
      ])
  }

  @Test func `of an outline that has code are stated too`() throws {
    let entries = [try entry("norm"), try entry("k-means", kind: .algorithm, planned: true)]
    let proof = LinkProof(
      entries: entries, files: [norm, means], sites: [site(means, 4, "f()", in: norm)])
    #expect(proof.problems.map { $0.file } == [means])
  }

  @Test func `between algorithms are what one builds on`() throws {
    let other = "Catalog/A/Mathematics/Other.swift"
    let calls = [site(other, 2, "fit()", in: means)]
    func proof(_ buildsOn: [String]) throws -> [String] {
      LinkProof(
        entries: [
          try entry("k-means", kind: .algorithm),
          try entry("other", kind: .algorithm, buildsOn: buildsOn),
        ], files: [means, other], sites: calls
      ).problems.map { $0.description }
    }
    #expect(try proof(["k-means"]) == [])
    #expect(
      try proof([]) == [
        "Catalog/A/Mathematics/Other.swift:2: other calls fit() of k-means, which it does not state. "
          + "Add k-means to what other builds on."
      ])
  }

  @Test func `from a concept to an algorithm cannot be`() throws {
    let entries = [try entry("norm"), try entry("k-means", kind: .algorithm)]
    let proof = LinkProof(
      entries: entries, files: [norm, means], sites: [site(norm, 2, "fit()", in: means)])
    #expect(
      proof.problems.map { $0.description } == [
        "Catalog/A/Mathematics/Norm.swift:2: norm calls fit() of k-means, which it does not state. "
          + "Move what is called into a concept: no concept rests on an algorithm."
      ])
  }

  @Test func `to shared storage are free, and prove a use`() throws {
    let shared = "Sources/Core/Vector.swift"
    let calls = [site(means, 2, "Vector", in: shared)]
    func problems(_ uses: [(id: String, basis: Use.Basis, line: Int)]) throws -> [Problem] {
      LinkProof(
        entries: [
          try entry("vectors", owns: [shared]), try entry("k-means", kind: .algorithm, uses: uses),
        ], files: [shared, means], sites: calls
      ).problems
    }
    #expect(try problems([]) == [])
    #expect(try problems([("vectors", .code, 3)]) == [])
  }

  @Test func `need files that belong to an entry`() throws {
    let stray = "Catalog/A/Mathematics/Stray.swift"
    let proof = LinkProof(entries: [try entry("norm")], files: [norm, stray], sites: [])
    #expect(
      proof.problems.map { $0.description } == [
        "Catalog/A/Mathematics/Stray.swift: the file belongs to no entry. Name it, or its folder, "
          + "after an entry of its area."
      ])
  }
}
