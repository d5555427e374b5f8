import CatalogKit
import Foundation
import Testing
import Verification

@Suite struct `Results that are kept` {
  /// A folder that is removed when the test ends.
  final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
  }

  static let sentence = "This code is derived from software contributed to The DragonFly Project"

  /// Values that two other implementations of XXH64 are tested with: ClickHouse (seed 0) and
  /// xxhash-rust under the seed of the file system HAMMER2; the last is longer than 32 bytes.
  @Test(
    arguments: [
      ("", 0, 0xEF46_DB37_51D8_E999), ("ABC", 0, 0xE66A_E735_4FCF_EE98),
      ("xxhash", 0, 0x32DD_3895_2C4B_C720), ("foo", 0, 3_728_699_739_546_630_719),
      ("", 0x4D61_7474_446C_6C6E, 0x8456_6AC0_F5A0_CB84),
      ("hammer2", 0x4D61_7474_446C_6C6E, 0xA041_BE26_8B56_74E5),
      (sentence, 0x4D61_7474_446C_6C6E, 0x103C_241E_EDDC_8D32),
    ] as [(String, UInt64, UInt64)])
  func `the hash has the published values`(text: String, seed: UInt64, hash: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { xxh64($0, seed: seed) } == hash)
  }

  @Test func `every bit of the input changes both halves of the digest`() {
    let bytes = (0..<75).map { UInt8($0) }
    let digest = Digest(bytes)
    for bit in 0..<8 * bytes.count {
      var other = bytes
      other[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Digest(other).high != digest.high)
      #expect(Digest(other).low != digest.low)
    }
  }

  @Test func `where one part ends and the next begins counts`() {
    #expect(Digest(parts: [[1, 2], [3]]) != Digest(parts: [[1], [2, 3]]))
    #expect(Digest(parts: [[1], []]) != Digest(parts: [[1]]))
  }

  @Test func `the digest of a folder sees a byte, a name and a new file, and no time`() throws {
    let folder = try Folder()
    try folder.write("a.csv", "x\n1\n")
    let before = try #require(Digest(folders: [folder.path]))
    try folder.write("a.csv", "x\n1\n")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: "\(folder.path)/a.csv")
    #expect(Digest(folders: [folder.path]) == before)
    try folder.write("a.csv", "x\n2\n")
    #expect(Digest(folders: [folder.path]) != before)
    try folder.write("a.csv", "x\n1\n")
    try folder.write("b.csv", "")
    #expect(Digest(folders: [folder.path]) != before)
    try FileManager.default.removeItem(atPath: "\(folder.path)/b.csv")
    #expect(Digest(folders: [folder.path]) == before)
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/a.csv", toPath: "\(folder.path)/c.csv")
    #expect(Digest(folders: [folder.path]) != before)
    #expect(Digest(folders: ["\(folder.path)/nothing"]) == nil)
  }

  @Test func `a damaged result is no result, whichever byte is damaged or missing`() throws {
    let folder = try Folder()
    let (cache, key) = (ResultCache(folder: folder.path), Digest([1]))
    let file = "\(folder.path)/\(key.text)"
    cache.keep([7, 8, 9], for: key)
    #expect(cache.bytes(for: key) == [7, 8, 9])
    #expect(cache.bytes(for: Digest([2])) == nil)
    let good = try Data(contentsOf: URL(filePath: file))
    for place in good.indices {
      var bad = good
      bad[place] ^= 1
      try bad.write(to: URL(filePath: file))
      #expect(cache.bytes(for: key) == nil)
      try good.prefix(place).write(to: URL(filePath: file))
      #expect(cache.bytes(for: key) == nil)
    }
    // a good result under the name of another
    try good.write(to: URL(filePath: "\(folder.path)/\(Digest([2]).text)"))
    #expect(cache.bytes(for: Digest([2])) == nil)
    cache.keep([7], for: key)
    #expect(cache.bytes(for: key) == [7])
  }

  @Test func `a cache that cannot be written keeps nothing and is no error`() throws {
    let folder = try Folder()
    try folder.write("file", "")
    let cache = ResultCache(folder: "\(folder.path)/file/cache")
    cache.keep([1], for: Digest([1]))
    #expect(cache.bytes(for: Digest([1])) == nil)
    cache.prune(to: 0)
  }

  @Test func `pruning leaves no more than the limit`() throws {
    let folder = try Folder()
    let cache = ResultCache(folder: folder.path)
    for number in 0..<10 as Range<UInt8> { cache.keep([number], for: Digest([number])) }
    cache.prune(to: 3 * 33)
    let kept = (0..<10 as Range<UInt8>).count { cache.bytes(for: Digest([$0])) != nil }
    #expect(kept == 3)
  }

  /// The small pack, with folders that count as what it reads.
  private func location(_ data: Folder, _ texts: Folder) -> PackLocation {
    PackLocation(
      path: Packs.small.path, inputs: PackInputs(data: [data.path], texts: [texts.path]))
  }

  @Test func `an example runs again if the data, a limit or the arguments change, else not`() throws
  {
    let (data, texts, kept) = (try Folder(), try Folder(), try Folder())
    func reused(_ location: PackLocation, _ limits: Limits = Limits()) throws -> Int {
      let host = try Host(
        packs: [location], limits: limits, jobs: 1, cache: ResultCache(folder: kept.path))
      let materials = host.materials(of: host.registry.complete.map { $0.id })
      #expect(materials.count == 1)
      #expect(materials.allSatisfy { ($0.example.body?.checks.count ?? 0) > 0 })
      return host.reused
    }
    #expect(try reused(location(data, texts)) == 0)
    #expect(try reused(location(data, texts)) == 1)
    try texts.write("guide.md", "another")
    #expect(try reused(location(data, texts)) == 1, "an example does not read guides")
    try data.write("a.csv", "1")
    #expect(try reused(location(data, texts)) == 0)
    #expect(try reused(location(data, texts), Limits(seconds: 19)) == 0)
    #expect(try reused(location(data, texts)) == 1)
    let more = PackLocation(
      path: Packs.small.path, arguments: ["x"],
      inputs: PackInputs(data: [data.path], texts: [texts.path]))
    #expect(try reused(more) == 0)
    #expect(try reused(PackLocation(path: Packs.small.path)) == 0, "what it reads is unknown")
    #expect(try reused(PackLocation(path: Packs.small.path)) == 0)
  }

  @Test func `a kept answer is the answer`() throws {
    let (data, texts, kept) = (try Folder(), try Folder(), try Folder())
    func answers(_ cache: ResultCache?) throws -> [Data] {
      let host = try Host(packs: [location(data, texts)], jobs: 1, cache: cache)
      return try host.materials(of: ["greatest-common-divisor"]).map {
        let encoder = PackProtocol.encoder()
        return try encoder.encode($0.example.result.get())
          + encoder.encode($0.guide.result.get()) + encoder.encode($0.sources.result.get())
      }
    }
    let without = try answers(nil)
    for _ in 0..<2 { #expect(try answers(ResultCache(folder: kept.path)) == without) }
  }

  @Test func `a failed example runs every time`() throws {
    let (folder, kept) = (try Folder(), try Folder())
    let pack = PackLocation(
      path: Packs.faulty.path, inputs: PackInputs(data: [folder.path], texts: [folder.path]))
    for _ in 0..<2 {
      let host = try Host(packs: [pack], jobs: 1, cache: ResultCache(folder: kept.path))
      let verdict = host.verify(["wrong"])
      #expect(verdict.entries.count == 1)
      #expect(!verdict.passed)
      #expect(host.reused == 0)
    }
  }
}
