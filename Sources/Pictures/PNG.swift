extension Canvas {
  /// The picture as a PNG file: with a palette where it has at most 256 colours.
  ///
  /// - Returns: the bytes of the file; the same picture gives the same bytes.
  /// - Complexity: O(pixels).
  /// - Source: *Portable Network Graphics (PNG) Specification (Second Edition)*, W3C 2003.
  public var png: [UInt8] {
    guard let (palette, places) = palette() else {
      return file(type: 2, bytes: pixels.flatMap { $0.bytes }, palette: [])
    }
    return file(type: 3, bytes: places, palette: chunk("PLTE", palette.flatMap { $0.bytes }))
  }

  /// The colours in the order of their first places, and the place of each pixel's colour among them;
  /// `nil` where there are more than 256.
  private func palette() -> (colours: [Colour], places: [UInt8])? {
    var colours: [Colour] = []
    var known: [Colour: UInt8] = [:]
    var places: [UInt8] = []
    places.reserveCapacity(pixels.count)
    // most pixels are like the one before
    var last: (colour: Colour, place: UInt8)?
    for pixel in pixels {
      if last?.colour != pixel {
        if known[pixel] == nil {
          guard colours.count < 256 else { return nil }
          known[pixel] = UInt8(colours.count)
          colours.append(pixel)
        }
        last = (pixel, known[pixel] ?? 0)
      }
      places.append(last?.place ?? 0)
    }
    return (colours, places)
  }

  /// A file whose rows are not filtered.
  private func file(type: UInt8, bytes: [UInt8], palette: [UInt8]) -> [UInt8] {
    let row = bytes.count / height
    var rows: [UInt8] = []
    rows.reserveCapacity(bytes.count + height)
    for y in 0..<height {
      rows.append(0)
      rows += bytes[y * row..<(y + 1) * row]
    }
    let header = UInt32(width).bigEndianBytes + UInt32(height).bigEndianBytes + [8, type, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + palette
      + chunk("IDAT", zlib(rows, row: row + 1)) + chunk("IEND", [])
  }

  private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return UInt32(data.count).bigEndianBytes + body + crc32(body).bigEndianBytes
  }
}

extension Colour {
  fileprivate var bytes: [UInt8] { [red, green, blue] }
}

/// The check sum of PNG: the rest of a division of polynomials, a byte at a time.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
  let table = (0..<256).map { byte in
    var sum = UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    return sum
  }
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  return ~sum
}
