import Diagnostics
import Testing

@Suite struct `The names nearest to a misspelt one` {
  static let entries = ["norms", "k-means", "k-medoids", "pca", "gradient-descent", "gradient"]

  @Test func `a swap, a missing, an extra and a wrong letter are one edit each`() {
    for misspelt in ["nroms", "norm", "normss", "normz"] {
      #expect(nearestNames(to: misspelt, among: Self.entries) == ["norms"])
    }
  }

  @Test func `case does not count`() {
    #expect(nearestNames(to: "K-Means", among: Self.entries).first == "k-means")
    #expect(nearestNames(to: "kmeans", among: ["K-Means"]) == ["K-Means"])
  }

  @Test func `a beginning finds what goes on from it`() {
    #expect(nearestNames(to: "grad", among: Self.entries) == ["gradient", "gradient-descent"])
  }

  @Test func `nothing is near to a word that is unlike all`() {
    #expect(nearestNames(to: "transformer", among: Self.entries) == [])
    #expect(nearestNames(to: "x", among: []) == [])
    #expect(nearestNames(to: "", among: ["norms", ""]) == [])
    #expect(nearestNames(to: "y", among: ["x", "z", ""]) == [])
    #expect(nearestNames(to: "y", among: ["x", "Y"]) == ["Y"])
    #expect(nearestNames(to: "weight", among: ["w", ""]) == [])
  }

  @Test func `the nearest come first, then the alphabet, up to the limit`() {
    let names = ["cat", "bat", "rat", "hat", "hate"]
    #expect(nearestNames(to: "hat", among: names) == ["hat", "bat", "cat"])
    #expect(nearestNames(to: "hat", among: names, limit: 0) == [])
    #expect(nearestNames(to: "zat", among: names, limit: 2) == ["bat", "cat"])
  }

  @Test func `a name that stands twice is offered once`() {
    #expect(nearestNames(to: "norm", among: ["norms", "norms"]) == ["norms"])
  }
}
