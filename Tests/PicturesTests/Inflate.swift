/// Why bytes are no zlib stream of the kind that is read here.
struct NoStream: Error {
  let reason: String
}

/// The bytes of a zlib stream of one block with fixed codes, by the tables of RFC 1951.
///
/// - Parameter stream: the stream with its two bytes of header and four of check sum.
/// - Returns: what was compressed.
/// - Throws: ``NoStream``.
func inflated(_ stream: [UInt8]) throws -> [UInt8] {
  guard stream.count > 6, (Int(stream[0]) << 8 + Int(stream[1])) % 31 == 0 else {
    throw NoStream(reason: "no header")
  }
  var bits = Bits(bytes: Array(stream[2..<(stream.count - 4)]))
  guard try bits.number(1) == 1, try bits.number(2) == 1 else {
    throw NoStream(reason: "not one block with fixed codes")
  }
  var out: [UInt8] = []
  while true {
    let symbol = try bits.literal()
    if symbol == 256 { break }
    if symbol < 256 {
      out.append(UInt8(symbol))
      continue
    }
    let (base, extra) = lengths[symbol - 257]
    let length = base + (try bits.number(extra))
    let (far, more) = distances[try bits.code(5)]
    let distance = far + (try bits.number(more))
    guard distance <= out.count else { throw NoStream(reason: "a distance before the beginning") }
    for _ in 0..<length { out.append(out[out.count - distance]) }
  }
  var (a, b) = (1, 0)
  for byte in out { (a, b) = ((a + Int(byte)) % 65521, (b + a + Int(byte)) % 65521) }
  let sum = stream.suffix(4).reduce(0) { $0 << 8 + Int($1) }
  guard sum == b << 16 + a else { throw NoStream(reason: "another check sum") }
  return out
}

/// Length codes 257 to 285: the shortest length and the number of extra bits.
private let lengths: [(Int, Int)] = [
  (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1),
  (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4),
  (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
]

/// Distance codes 0 to 29: the shortest distance and the number of extra bits.
private let distances: [(Int, Int)] = [
  (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4),
  (49, 4), (65, 5), (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9),
  (1537, 9), (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13),
  (24577, 13),
]

private struct Bits {
  let bytes: [UInt8]
  var place = 0

  mutating func number(_ count: Int) throws -> Int {
    var number = 0
    for bit in 0..<count { number += try next() << bit }
    return number
  }

  mutating func code(_ count: Int) throws -> Int {
    var code = 0
    for _ in 0..<count { code = code << 1 + (try next()) }
    return code
  }

  mutating func literal() throws -> Int {
    var code = try code(7)
    if code <= 0b0010111 { return 256 + code }
    code = code << 1 + (try next())
    if (0b0011_0000...0b1011_1111).contains(code) { return code - 0b0011_0000 }
    if (0b1100_0000...0b1100_0111).contains(code) { return 280 + code - 0b1100_0000 }
    return 144 + (code << 1 + (try next())) - 0b1_1001_0000
  }

  private mutating func next() throws -> Int {
    guard place / 8 < bytes.count else { throw NoStream(reason: "the end is missing") }
    defer { place += 1 }
    return Int(bytes[place / 8]) >> (place % 8) & 1
  }
}
