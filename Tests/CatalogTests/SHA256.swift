/// The Secure Hash Algorithm with 256 bits, to recognise a file by.
///
/// - Source: NIST, *Secure Hash Standard*, FIPS 180-4 (2015), sections 4.1.2, 5 and 6.2.
enum SHA256 {
  /// The sum of some bytes, as 64 hexadecimal digits.
  static func hexadecimal(of message: [UInt8]) -> String {
    var hash = firstHash
    for block in padded(message) { update(&hash, with: block) }
    return hash.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The message, a 1, zeros, and its length in bits, cut into blocks of sixteen words.
  private static func padded(_ message: [UInt8]) -> [[UInt32]] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    return stride(from: 0, to: bytes.count, by: 64).map { start in
      (0..<16).map { i in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[start + 4 * i + $1]) }
      }
    }
  }

  private static func update(_ hash: inout [UInt32], with block: [UInt32]) {
    var w = block
    for t in 16..<64 {
      let (a, b) = (w[t - 15], w[t - 2])
      let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
      let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
      w.append(w[t - 16] &+ s0 &+ w[t - 7] &+ s1)
    }
    var v = hash
    for t in 0..<64 {
      let s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ s1 &+ choice &+ constants[t] &+ w[t]
      let s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for i in 0..<8 { hash[i] &+= v[i] }
  }

  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let firstHash: [UInt32] = primes.prefix(8).map {
    fraction(Double($0).squareRoot())
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes.map { prime in
    // Newton's method on x³ = prime: the fraction needs 35 of the 53 bits
    var x = Double(prime) / 3 + 1
    for _ in 0..<60 { x -= (x * x * x - Double(prime)) / (3 * x * x) }
    return fraction(x)
  }

  private static func fraction(_ x: Double) -> UInt32 {
    UInt32((x - x.rounded(.down)) * 4_294_967_296)
  }

  private static let primes: [Int] = {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()
}
