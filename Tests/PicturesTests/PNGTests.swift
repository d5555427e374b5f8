import Pictures
import Testing

/// A picture as a reader of PNG sees it.
struct ReadPicture {
  let width: Int
  let height: Int
  let pixels: [Colour]

  /// Reads a file of chunks, the rows of which are not filtered.
  init(_ file: [UInt8]) throws {
    guard Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else {
      throw NoStream(reason: "no PNG")
    }
    var chunks: [String: [UInt8]] = [:]
    var names: [String] = []
    var rest = file.dropFirst(8)
    while !rest.isEmpty {
      let count = rest.prefix(4).reduce(0) { $0 << 8 + Int($1) }
      let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
      names.append(name)
      chunks[name] = Array(rest.dropFirst(8).prefix(count))
      rest = rest.dropFirst(12 + count)
    }
    guard names.first == "IHDR", names.suffix(2) == ["IDAT", "IEND"], let header = chunks["IHDR"]
    else { throw NoStream(reason: "other chunks: \(names)") }
    width = header[0..<4].reduce(0) { $0 << 8 + Int($1) }
    height = header[4..<8].reduce(0) { $0 << 8 + Int($1) }
    let colours = Self.colours(chunks["PLTE"] ?? [])
    let size = colours.isEmpty ? 3 : 1
    guard Array(header[8...]) == [8, colours.isEmpty ? 2 : 3, 0, 0, 0] else {
      throw NoStream(reason: "another kind: \(header)")
    }
    let rows = try inflated(chunks["IDAT"] ?? [])
    guard rows.count == height * (1 + size * width) else { throw NoStream(reason: "other rows") }
    var pixels: [Colour] = []
    for y in 0..<height {
      let row = rows[y * (1 + size * width)..<(y + 1) * (1 + size * width)]
      guard row.first == 0 else { throw NoStream(reason: "a filter") }
      pixels +=
        size == 3 ? Self.colours(Array(row.dropFirst())) : row.dropFirst().map { colours[Int($0)] }
    }
    self.pixels = pixels
  }

  private static func colours(_ bytes: [UInt8]) -> [Colour] {
    stride(from: 0, to: bytes.count, by: 3).map {
      Colour(red: bytes[$0], green: bytes[$0 + 1], blue: bytes[$0 + 2])
    }
  }
}

@Suite struct `A picture as PNG` {
  static let white = Colour(red: 255, green: 255, blue: 255)
  static let blue = Colour(red: 1, green: 104, blue: 180)

  @Test func `comes back pixel by pixel`() throws {
    var canvas = Canvas(width: 300, height: 40, ground: Self.white)
    canvas.fill(.disc(x: 20.3, y: 15.7, radius: 11), with: Self.blue)
    canvas.fill(.box(x: 100, y: 3.5, width: 150.25, height: 30), with: Self.blue)
    let read = try ReadPicture(canvas.png)
    #expect(read.width == 300 && read.height == 40)
    #expect(read.pixels == canvas.pixels)
    #expect(canvas.png == canvas.png)
  }

  @Test func `with more than 256 colours has no palette`() throws {
    var canvas = Canvas(width: 40, height: 40, ground: Self.white)
    for i in 0..<300 {
      let colour = Colour(red: UInt8(i / 2), green: UInt8(i % 256), blue: 7)
      canvas.fill(
        .box(x: Double(i % 40), y: Double(i / 40), width: 1, height: 1), with: colour)
    }
    #expect(try ReadPicture(canvas.png).pixels == canvas.pixels)
  }

  @Test func `has repetitions of every length and at both distances`() throws {
    // a row of n equal pixels for each n, and rows that repeat the one above
    for width in [
      1, 2, 3, 4, 10, 11, 12, 18, 19, 34, 35, 66, 67, 130, 131, 257, 258, 259, 600, 33000 - 233,
    ] {
      var canvas = Canvas(width: width, height: 3, ground: Self.white)
      canvas.fill(.box(x: 0, y: 0, width: 1, height: 3), with: Self.blue)
      canvas.fill(.box(x: Double(width) - 1, y: 1, width: 1, height: 2), with: Self.blue)
      #expect(try ReadPicture(canvas.png).pixels == canvas.pixels, "\(width)")
    }
  }

  @Test func `ends in the chunk that every PNG ends in, check sum and all`() {
    let file = Canvas(width: 1, height: 1, ground: Self.white).png
    #expect(file.suffix(12) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
  }
}

@Suite struct `A shape on a canvas` {
  static let ground = Colour(red: 255, green: 255, blue: 255)
  static let ink = Colour(red: 0, green: 0, blue: 0)

  /// How much of the ink each pixel has, in fifteenths.
  static func shares(_ outline: Outline, _ width: Int, _ height: Int) -> [Int] {
    var canvas = Canvas(width: width, height: height, ground: ground)
    canvas.fill(outline, with: ink)
    return canvas.pixels.map { Int(((255 - Double($0.red)) / 17).rounded()) }
  }

  @Test func `covers a pixel in part`() {
    #expect(
      Self.shares(.box(x: 0.2, y: 1, width: 2, height: 1), 3, 2) == [0, 0, 0, 12, 15, 3])
    #expect(Self.shares(.box(x: 1, y: 0.4, width: 1, height: 0.2), 3, 1) == [0, 3, 0])
  }

  @Test func `has the area of the shape`() {
    let shares = Self.shares(.disc(x: 20.3, y: 19.6, radius: 15), 40, 40)
    // π r², less 1.1 for the 64 sides, each of 94 pixels of the rim rounded to a fifteenth
    #expect(abs(Double(shares.reduce(0, +)) / 15 - 225 * Double.pi) < 1.7)
  }

  @Test func `is the same whichever way round it runs, and has holes`() {
    let outer: [Outline.Piece] = [
      .move(x: 0, y: 0), .line(x: 4, y: 0), .line(x: 4, y: 4), .line(x: 0, y: 4), .close,
    ]
    let inner: [Outline.Piece] = [
      .move(x: 1, y: 1), .line(x: 1, y: 3), .line(x: 3, y: 3), .line(x: 3, y: 1), .close,
    ]
    #expect(
      Self.shares(Outline(outer + inner), 4, 4) == [
        15, 15, 15, 15, 15, 0, 0, 15, 15, 0, 0, 15, 15, 15, 15, 15,
      ])
    let back: [Outline.Piece] = [
      .move(x: 0, y: 4), .line(x: 4, y: 4), .line(x: 4, y: 0), .line(x: 0, y: 0), .close,
    ]
    #expect(Self.shares(Outline(back), 4, 4) == [Int](repeating: 15, count: 16))
  }

  @Test func `is cut off at the edges`() {
    #expect(
      Self.shares(.box(x: -5, y: -5, width: 20, height: 20), 2, 2) == [15, 15, 15, 15])
    #expect(Self.shares(.box(x: 5, y: 5, width: 2, height: 2), 2, 2) == [0, 0, 0, 0])
    #expect(Self.shares(.box(x: -9, y: 0, width: 2, height: 2), 2, 2) == [0, 0, 0, 0])
    #expect(Self.shares(Outline(), 1, 1) == [0])
  }
}

@Suite struct `The letters of a font` {
  static let letters = Letters(
    """
    # a square, and a space
    0041 600 M 0 0 L 500 0 L 500 500 L 0 500 Z
    0020 250
    0042 x
    ZZZZ 5 M 0
    """)

  @Test func `have the width of their advances`() {
    #expect(Self.letters.width(of: "A A", size: 20) == 29)
    #expect(Self.letters.covers("A A") && !Self.letters.covers("AB"))
  }

  @Test func `stand on their base line`() {
    let second: [Outline.Piece] = [
      .move(x: 16, y: 100), .line(x: 21, y: 100), .line(x: 21, y: 95), .line(x: 16, y: 95), .close,
    ]
    let outlines = Self.letters.outlines(of: "AA", x: 10, y: 100, size: 10)
    #expect(outlines.count == 2 && outlines[1].pieces == second)
  }

  @Test func `a colour is read as style sheets write it`() {
    #expect(Colour("#0168b4") == Colour(red: 1, green: 0x68, blue: 0xB4))
    for text in ["0168b4", "#0168b", "#0168b45", "#0168g4", ""] { #expect(Colour(text) == nil) }
  }
}
