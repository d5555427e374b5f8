/// Bytes compressed as zlib has them (RFC 1950), in one block with the fixed codes of RFC 1951.
///
/// Pictures repeat themselves to the left and above. So a repetition is looked for at two distances only:
/// one byte, and one row.
///
/// - Parameters:
///   - bytes: what is compressed.
///   - row: the distance from one row to the next, in bytes, from 2 to 32768.
/// - Returns: a zlib stream.
/// - Complexity: O(bytes).
/// - Source: Deutsch 1996, *DEFLATE Compressed Data Format Specification version 1.3*, RFC 1951.
func zlib(_ bytes: [UInt8], row: Int) -> [UInt8] {
  precondition((2...32768).contains(row), "a distance of \(row)")
  var stream = BitStream()
  stream.write(0b011, 3)  // the last block, fixed codes
  var place = 0
  while place < bytes.count {
    let (length, distance) = repetition(at: place, in: bytes, distances: [1, row])
    guard length >= 3 else {
      stream.writeLiteral(Int(bytes[place]))
      place += 1
      continue
    }
    stream.writeRepetition(length: length, distance: distance)
    place += length
  }
  stream.writeLiteral(256)
  return [0x78, 0x01] + stream.finished() + adler32(bytes).bigEndianBytes
}

/// The longest repetition of what stands at one of the distances before a place, at most 258 bytes.
private func repetition(
  at place: Int, in bytes: [UInt8], distances: [Int]
) -> (length: Int, distance: Int) {
  var best = (length: 0, distance: 0)
  let limit = min(258, bytes.count - place)
  for distance in distances where distance <= place {
    var length = 0
    while length < limit, bytes[place + length] == bytes[place + length - distance] { length += 1 }
    if length > best.length { best = (length, distance) }
  }
  return best
}

/// Bits in the order of RFC 1951: from the lowest of each byte on.
private struct BitStream {
  private var bytes: [UInt8] = []
  private var waiting: UInt32 = 0
  private var count = 0

  /// Writes the lowest bits of a number, the lowest first.
  mutating func write(_ bits: Int, _ length: Int) {
    waiting |= UInt32(bits) << count
    count += length
    while count >= 8 {
      bytes.append(UInt8(waiting & 0xFF))
      waiting >>= 8
      count -= 8
    }
  }

  /// Writes a Huffman code, its highest bit first.
  private mutating func writeCode(_ code: Int, _ length: Int) {
    for bit in (0..<length).reversed() { write(code >> bit & 1, 1) }
  }

  /// Writes a byte, the end of the block (256), or the symbol of a length (257 to 285).
  mutating func writeLiteral(_ symbol: Int) {
    switch symbol {
    case 0...143: writeCode(0b0011_0000 + symbol, 8)
    case 144...255: writeCode(0b1_1001_0000 + symbol - 144, 9)
    case 256...279: writeCode(symbol - 256, 7)
    default: writeCode(0b1100_0000 + symbol - 280, 8)
    }
  }

  mutating func writeRepetition(length: Int, distance: Int) {
    let (symbol, rest, bits) = length == 258 ? (28, 0, 0) : group(of: length - 3, firstBits: 4)
    writeLiteral(257 + symbol)
    write(rest, bits)
    let (code, distanceRest, distanceBits) = group(of: distance - 1, firstBits: 2)
    writeCode(code, 5)
    write(distanceRest, distanceBits)
  }

  /// The group of a number, what it adds within its group, and in how many bits.
  ///
  /// The first groups have one number each; each further power of two is split into `firstBits`
  /// groups, whose sizes double.
  private func group(of number: Int, firstBits: Int) -> (group: Int, rest: Int, bits: Int) {
    guard number >= 2 * firstBits else { return (number, 0, 0) }
    // 2ᵖ ≤ number, and firstBits groups share the numbers from 2ᵖ on
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    let bits = power - firstBits.trailingZeroBitCount
    let place = (number - 1 << power) >> bits
    return ((bits + 1) * firstBits + place, number & (1 << bits - 1), bits)
  }

  mutating func finished() -> [UInt8] {
    if count > 0 { write(0, 8 - count) }
    return bytes
  }
}

/// The check sum of RFC 1950.
private func adler32(_ bytes: [UInt8]) -> UInt32 {
  var (a, b): (UInt32, UInt32) = (1, 0)
  for byte in bytes {
    a = (a + UInt32(byte)) % 65521
    b = (b + a) % 65521
  }
  return b << 16 | a
}

extension UInt32 {
  /// The four bytes, the highest first.
  var bigEndianBytes: [UInt8] { [24, 16, 8, 0].map { UInt8(self >> UInt32($0) & 0xFF) } }
}
