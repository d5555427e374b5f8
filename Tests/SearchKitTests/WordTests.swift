import SearchKit
import Testing

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The text of some bytes.
func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private func terms(_ text: String) -> [String] {
  searchWords(in: bytes(text)).map { string($0.term) }
}

@Suite struct `The words of a text` {
  @Test(arguments: ["k-means", "K_means", "KMeans", "k‐means"])
  func `what is joined is found in parts and whole`(text: String) {
    #expect(terms(text) == ["k", "mean", "kmean"])
  }

  @Test(arguments: [
    ("QRDecomposition", ["qr", "decomposition", "qrdecomposition"]), ("PCAs", ["pca"]),
    ("squaredDistance(_:)", ["squared", "distance", "squareddistance"]), ("word2vec", ["word2vec"]),
    ("iPhone", ["phone", "iphone"]),
  ])
  func `a capital begins a part of a name`(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(arguments: ["λ", "Λ", "\\lambda", "lambda", "Lambda"])
  func `a Greek letter is its name, as is its command`(text: String) {
    #expect(terms(text) == ["lambda"])
  }

  @Test func `scripts of a formula stand apart from its letters`() {
    #expect(
      terms("∂L/∂w = −(2/n) Σᵢ₌₁ⁿ xᵢ²") == ["partial", "l", "partial", "w", "n", "sigma", "x"])
  }

  @Test(arguments: [
    ("Cramér–Rao", ["cramer", "rao"]), ("Łódź", ["lodz"]), ("e\u{301}tat", ["etat"]),
    ("Àÿž", ["ayz"]), ("東京", ["東京"]), ("ПРИВЕТ", ["ПРИВЕТ"]),
  ])
  func `accents are no letters, other scripts stay`(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(arguments: [
    ("eigenvalues", "eigenvalue"), ("entropies", "entropy"), ("analysis", "analysis"),
    ("bias", "bias"), ("loss", "loss"), ("calculus", "calculus"), ("svm", "svm"),
    ("axes", "axe"), ("gas", "gas"),
  ])
  func `only plurals are cut`(text: String, expected: String) {
    #expect(terms(text) == [expected])
  }

  @Test func `a genitive has no s, a test has its t`() {
    #expect(
      terms("Student's t-test, Bayes’ theorem") == [
        "student", "t", "test", "ttest", "baye", "theorem",
      ])
  }

  @Test func `numbers, signs and common words are left out`() {
    #expect(terms("the 12 of 18.657 are not <b>&amp;</b> — … ") == ["b", "amp", "b"])
    #expect(terms("") == [])
    #expect(terms("- -- -a- _") == [])
    #expect(
      searchWords(in: bytes("the norm"), withCommonWords: true).map { string($0.term) } == [
        "the", "norm",
      ])
  }

  @Test func `bytes that are no UTF-8 separate words`() {
    let text = bytes("one") + [0xFF, 0xC3] + bytes("two") + [0xE2, 0x82]
    #expect(searchWords(in: text).map { string($0.surface) } == ["one", "two"])
  }

  @Test func `a word knows where it stands`() {
    let text = bytes("Die Größe, k-means")
    let places = searchWords(in: text).map { string(Array(text[$0.range])) }
    #expect(places == ["Die", "Größe", "k", "means", "k-means"])
  }
}
