/// A picture of pixels, onto which shapes are laid.
public struct Canvas: Sendable {
  public let width: Int
  public let height: Int
  /// The colours, row by row.
  public private(set) var pixels: [Colour]

  /// A canvas of one colour.
  ///
  /// - Parameters:
  ///   - width: its width in pixels.
  ///   - height: its height in pixels.
  ///   - ground: its colour.
  /// - Precondition: width and height are positive.
  public init(width: Int, height: Int, ground: Colour) {
    precondition(width > 0 && height > 0, "a canvas of \(width) by \(height) pixels")
    (self.width, self.height) = (width, height)
    pixels = [Colour](repeating: ground, count: width * height)
  }

  /// Lays a shape onto the canvas; what stands out is cut off.
  ///
  /// A pixel takes as much of the colour as the shape covers of it, in equal steps: few colours make a
  /// small file.
  ///
  /// - Parameters:
  ///   - outline: the shape.
  ///   - colour: its colour.
  ///   - steps: the number of mixtures with what lies below.
  /// - Precondition: there is a step.
  /// - Complexity: O(pixels of the box around the shape).
  public mutating func fill(_ outline: Outline, with colour: Colour, steps: Int = 15) {
    precondition(steps > 0, "a colour in \(steps) steps")
    guard let coverage = Coverage(of: outline, width: width, height: height) else { return }
    for y in coverage.rows {
      for (x, share) in coverage.shares(inRow: y) {
        let step = (share * Double(steps)).rounded()
        guard step > 0 else { continue }
        let place = y * width + x
        pixels[place] = pixels[place].mixed(with: colour, step / Double(steps))
      }
    }
  }
}
