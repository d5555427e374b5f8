/// The 64-bit hash XXH64 of some bytes: fast, and not meant against an adversary.
///
/// Four lanes take 8 bytes each in turn, so that a processor can work on all of them at once; at the
/// end they are mixed until each bit of the input has reached each bit of the result.
///
/// - Parameters:
///   - bytes: any bytes.
///   - seed: another seed gives another function.
/// - Returns: the hash, the same on any machine.
/// - Complexity: O(the number of bytes).
/// - Source: Collet, Y., xxHash fast digest algorithm, version 0.2.0,
///   https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
public func xxh64(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
  var place = 0
  var hash: UInt64
  if bytes.count >= 32 {
    var (a, b) = (seed &+ prime1 &+ prime2, seed &+ prime2)
    var (c, d) = (seed, seed &- prime1)
    while place + 32 <= bytes.count {
      a = round(a, bytes.word(at: place))
      b = round(b, bytes.word(at: place + 8))
      c = round(c, bytes.word(at: place + 16))
      d = round(d, bytes.word(at: place + 24))
      place += 32
    }
    hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
    for lane in [a, b, c, d] { hash = (hash ^ round(0, lane)) &* prime1 &+ prime4 }
  } else {
    hash = seed &+ prime5
  }
  hash &+= UInt64(bytes.count)
  while place + 8 <= bytes.count {
    hash = rotate(hash ^ round(0, bytes.word(at: place)), 27) &* prime1 &+ prime4
    place += 8
  }
  if place + 4 <= bytes.count {
    let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    hash = rotate(hash ^ UInt64(half) &* prime1, 23) &* prime2 &+ prime3
    place += 4
  }
  while place < bytes.count {
    hash = rotate(hash ^ UInt64(bytes[place]) &* prime5, 11) &* prime1
    place += 1
  }
  hash = (hash ^ hash >> 33) &* prime2
  hash = (hash ^ hash >> 29) &* prime3
  return hash ^ hash >> 32
}

private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
private let prime3: UInt64 = 0x1656_67B1_9E37_79F9
private let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
private let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

private func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
  rotate(lane &+ word &* prime2, 31) &* prime1
}

private func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
  word << count | word >> (64 - count)
}

extension UnsafeRawBufferPointer {
  /// Eight bytes, the least significant first.
  fileprivate func word(at place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
