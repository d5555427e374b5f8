import Embeddings
import MathCore
import Testing

@Suite struct `The words of a text` {
  static func texts(_ words: [[UInt8]]) -> [String] {
    words.map { String(decoding: $0, as: UTF8.self) }
  }

  static func read(_ text: String, atLeast length: Int = 2) -> [String] {
    texts(words(in: Array(text.utf8), atLeast: length))
  }

  @Test func `are runs of letters and digits in lower case, in their order`() {
    #expect(
      Self.read("The 20th day, the_end: re-examined IT!")
        == ["the", "20th", "day", "the_end", "re", "examined", "it"])
  }

  @Test func `have two letters at least, or as many as are asked for`() {
    #expect(Self.read("a b's don't") == ["don"])
    #expect(Self.read("a b's λ", atLeast: 1) == ["a", "b", "s", "λ"])
    #expect(Self.read("to be or not", atLeast: 3) == ["not"])
    #expect(Self.read("a – b", atLeast: 0) == ["a", "b"])
  }

  @Test func `are none in a text without letters`() {
    #expect(Self.read("") == [])
    #expect(Self.read("— … !?  \n\t ×÷ ∇² “”") == [])
  }

  @Test func `keep letters of other alphabets and lose their capitals`() {
    #expect(
      Self.read("ÀÉÎ Öl ÞÐ ΣΩ ЁЖ straße 東京")
        == ["àéî", "öl", "þð", "σω", "ёж", "straße", "東京"])
    // capital letters of Latin-1 and Greek have two bytes before and after
    #expect(words(in: Array("ÿĀ".utf8)) == [Array("ÿĀ".utf8)])
  }

  @Test func `end at punctuation and symbols of every block`() {
    #expect(
      Self.read("ab—cd “ef” gh…ij kl→mn op≤qr st€uv wx、yz")
        == ["ab", "cd", "ef", "gh", "ij", "kl", "mn", "op", "qr", "st", "uv", "wx", "yz"])
    #expect(Self.read("x₁ ℓ₂ ab\u{1F600}cd") == ["x₁", "ℓ₂", "ab", "cd"])
  }

  @Test func `end at bytes that are no UTF-8, and every word is UTF-8`() {
    let broken: [[UInt8]] = [
      [0x61, 0x62, 0xFF, 0x63, 0x64], [0x61, 0x62, 0xC3], [0x61, 0x62, 0xE2, 0x82, 0x41, 0x42],
      [0xC0, 0xAF, 0x61, 0x62], [0xED, 0xA0, 0x80, 0x61, 0x62],
      [0xF4, 0x90, 0x80, 0x80, 0x61, 0x62],
      [0x80, 0xBF, 0x61, 0x62],
    ]
    #expect(broken.map { Self.texts(words(in: $0)).first } == Array(repeating: "ab", count: 7))
    // every pair of bytes, within a word
    for first in 0...255 as ClosedRange<UInt8> {
      for second in 0...255 as ClosedRange<UInt8> {
        for word in words(in: [0x61, 0x62, first, second, 0x63, 0x64]) {
          #expect(Array(String(decoding: word, as: UTF8.self).utf8) == word)
        }
      }
    }
  }
}

@Suite struct `A bag of words` {
  @Test func `counts each word, in the order of the bytes`() {
    let bag = BagOfWords(text: Array("to be or not to be".utf8))
    #expect(
      bag.entries.map { String(decoding: $0.word, as: UTF8.self) } == ["be", "not", "or", "to"])
    #expect(bag.entries.map { $0.count } == [2, 1, 1, 2])
    #expect(bag.count == 6)
  }

  @Test func `is the same in whatever order and pieces the words are put in`() {
    let text = words(in: Array("to be or not to be that is the question".utf8))
    var generator = Generator(seed: 4)
    for _ in 0..<50 {
      let cut = generator.index(below: text.count + 1)
      var bag = BagOfWords(Array(text[cut...].reversed()))
      bag.add(Array(text[..<cut]))
      #expect(bag == BagOfWords(text))
    }
  }

  @Test func `counts the words of a title as often as it is told`() {
    var bag = BagOfWords(text: Array("norms and vectors".utf8))
    bag.add(words(in: Array("Norms".utf8)), times: 3)
    #expect(bag.entries.map { $0.count } == [1, 4, 1])
    bag.add([])
    #expect(bag.count == 6)
  }

  @Test func `is empty without words`() {
    #expect(BagOfWords([]).entries.isEmpty)
    #expect(BagOfWords(text: []).count == 0)
  }
}
