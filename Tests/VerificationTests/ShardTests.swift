import Testing
import Verification

@Suite struct `Shards` {
  @Test func `together are everything, and no two share an entry`() {
    for total in [0, 1, 2, 7, 116] {
      let ids = (0..<total).map { "entry-\($0)" }
      for count in [1, 2, 3, 10, 200] {
        let parts = (1...count).map { Shard($0, of: count).ids(among: ids) }
        #expect(parts.reduce(into: Set()) { $0.formUnion($1) } == Set(ids))
        #expect(parts.reduce(0) { $0 + $1.count } == total)
        let sizes = parts.map { $0.count }
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
      }
    }
  }

  @Test func `do not depend on the order of the ids`() {
    let ids = ["pca", "norms", "k-means", "svd", "rank"]
    for index in 1...2 {
      let shard = Shard(index, of: 2)
      #expect(shard.ids(among: ids) == shard.ids(among: ids.reversed()))
      #expect(shard.ids(among: ids) == shard.ids(among: ids.sorted()))
    }
    #expect(Shard(1, of: 2).ids(among: ids) == ["k-means", "pca", "svd"])
  }

  @Test func `are written as part and count`() {
    #expect(Shard("2/4") == Shard(2, of: 4))
    #expect(Shard("1/1") == .whole)
    for text in [
      "", "/", "1", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "1 /2", "+1/2", "a/b", "1/", "/2",
      "99999999999999999999/99999999999999999999", "1/٣",
    ] {
      #expect(Shard(text) == nil, "\(text)")
    }
  }

  @Test func `have one that tells what belongs to no entry`() {
    #expect((1...5).filter { Shard($0, of: 5).isFirst } == [1])
    #expect(Shard.whole.isFirst)
  }
}
